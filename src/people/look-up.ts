/** Looking people up. `find…` may find nobody; `get…` throws NotFound. */

import type { Bsn } from '../knowledge/identifiers/bsn.ts'
import { fingerprint } from '../platform/crypto/fingerprint.ts'
import { unseal } from '../platform/crypto/seal.ts'
import { type Ctx, NotFound } from '../platform/ctx.ts'
import { isId } from '../platform/new-id.ts'
import * as kinship from './kinship/store.ts'
import type { Child, ChildId, Custody, Family, FamilyId, Guardian, Household, PersonId, Relation } from './person.ts'
import * as store from './store.ts'

export async function findChild(ctx: Ctx, id: string): Promise<Child | undefined> {
  return isId(id) ? store.findChild(ctx.db, ctx.municipality, id) : undefined
}

export async function getChild(ctx: Ctx, id: string): Promise<Child> {
  const child = await findChild(ctx, id)
  if (!child) throw new NotFound(`child ${id}`)
  return child
}

/** The children with these ids that are known here, in no particular order. */
export const getChildren = (ctx: Ctx, ids: readonly string[]): Promise<readonly Child[]> =>
  store.findChildren(ctx.db, ctx.municipality, ids)

export const findChildByBsn = (ctx: Ctx, bsn: Bsn): Promise<Child | undefined> =>
  store.findChildByFingerprint(ctx.db, ctx.municipality, fingerprint(ctx.keys, 'bsnLookup', bsn))

export const guardiansOf = (ctx: Ctx, child: ChildId): Promise<readonly Guardian[]> =>
  kinship.findGuardians(ctx.db, ctx.municipality, child, ctx.today)

/** A child somebody is guardian of, with the custody held. */
export type Ward = { readonly child: Child; readonly custody: Custody; readonly relation: Relation }

export async function childrenInCareOf(ctx: Ctx, guardian: string): Promise<readonly Ward[]> {
  const wards = await kinship.findWards(ctx.db, ctx.municipality, guardian, ctx.today)
  const children = await getChildren(
    ctx,
    wards.map(ward => ward.childId),
  )
  return wards.flatMap(ward => {
    const child = children.find(candidate => candidate.id === ward.childId)
    return child ? [{ child, custody: ward.custody, relation: ward.relation }] : []
  })
}

/** Is this person guardian of the child today, and with which custody? */
export async function isGuardian(ctx: Ctx, guardian: string, child: ChildId): Promise<Custody | null> {
  const guardians = await guardiansOf(ctx, child)
  return guardians.find(candidate => candidate.id === guardian)?.custody ?? null
}

export const householdsOf = (ctx: Ctx, person: PersonId): Promise<readonly Household[]> =>
  kinship.findHouseholds(ctx.db, ctx.municipality, person, ctx.today)

export const familiesOf = (ctx: Ctx, person: PersonId): Promise<readonly Family[]> =>
  kinship.findFamilies(ctx.db, ctx.municipality, person)

export const membersOf = (ctx: Ctx, family: FamilyId): Promise<readonly kinship.Member[]> =>
  kinship.findMembers(ctx.db, ctx.municipality, family)

/**
 * The name under which the national referral index knows somebody: an HMAC of the BSN with a key outside the database.
 * Nobody outside this folder handles the number itself. Undefined when no BSN is known.
 */
export async function indexPseudonym(ctx: Ctx, person: PersonId): Promise<Buffer | undefined> {
  const sealed = await store.findSealedBsn(ctx.db, ctx.municipality, person)
  return sealed && fingerprint(ctx.keys, 'indexPseudonym', unseal(ctx.keys, sealed.sealed))
}
