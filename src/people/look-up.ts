/** Looking people up. `find…` may find nobody; `get…` throws NotFound. */

import { decidesAlone, type SharedPart } from '../knowledge/consent/shared-parts.ts'
import type { Bsn } from '../knowledge/identifiers/bsn.ts'
import { record } from '../platform/audit/record.ts'
import { may } from '../platform/auth/roles.ts'
import { fingerprint } from '../platform/crypto/fingerprint.ts'
import { indexPseudonyms } from '../platform/crypto/index-pseudonym.ts'
import { unseal } from '../platform/crypto/seal.ts'
import { type Ctx, Moved, NotFound } from '../platform/ctx.ts'
import { isId } from '../platform/new-id.ts'
import * as accounts from './accounts/store.ts'
import { findContactDetails } from './contact-details/store.ts'
import * as custody from './custody/store.ts'
import { findKin } from './family/store.ts'
import * as kinship from './kinship/store.ts'
import type {
  Child,
  ChildId,
  Custody,
  Enrolment,
  Family,
  FamilyId,
  Guardian,
  Household,
  PersonId,
  Relation,
} from './person.ts'
import * as schools from './school/store.ts'
import { partsSharedWith } from './sharing/share.ts'
import { findShareChoices } from './sharing/store.ts'
import * as store from './store.ts'

export async function findChild(ctx: Ctx, id: string): Promise<Child | undefined> {
  return isId(id) ? (await store.findChild(ctx.db, ctx.municipality, id))?.child : undefined
}

/**
 * Throws Moved for a registration that has become part of another one: whoever comes with the old id is led to the new one. For who neither
 * looks people up nor is of the family it is as if there never was one: the way to the new id would tell that there is such a child.
 */
export async function getChild(ctx: Ctx, id: string): Promise<Child> {
  const found = isId(id) ? await store.findChild(ctx.db, ctx.municipality, id) : undefined
  if (found?.keptId && (await mayFollow(ctx, id, found.keptId)))
    throw new Moved(id, found.keptId, `/jeugd/${found.keptId}/gezin`)
  if (!found?.child) throw new NotFound(`child ${id}`)
  return found.child
}

async function mayFollow(ctx: Ctx, old: string, kept: ChildId): Promise<boolean> {
  const { actor } = ctx
  if (actor.kind === 'program' || may.findPeople(actor) || actor.id === old || actor.id === kept) return true
  return (await guardiansOf(ctx, kept)).some(({ id }) => id === actor.id)
}

/** Where a parent or youth gets mail; null when that is not known. Mail says that something waits, and never what. */
export const emailOf = async (ctx: Ctx, person: PersonId): Promise<string | null> =>
  (await findContactDetails(ctx.db, ctx.municipality, person))?.email ?? null

/** The children with these ids that are known here, in no particular order. */
export const getChildren = (ctx: Ctx, ids: readonly string[]): Promise<readonly Child[]> =>
  store.findChildren(ctx.db, ctx.municipality, ids)

/** Everyone who died before turning 23, as far as it would matter still: nobody's 23rd birthday has passed. */
export const youthsWhoDied = (ctx: Ctx): Promise<readonly Child[]> =>
  store.findDeadBornAfter(ctx.db, ctx.municipality, ctx.today.subtract({ years: 23 }))

export const findChildByBsn = (ctx: Ctx, bsn: Bsn): Promise<Child | undefined> =>
  store.findChildByFingerprint(ctx.db, ctx.municipality, fingerprint(ctx.keys, 'bsnLookup', bsn))

/** Anyone alive who is known here, child or adult. */
export async function findPerson(ctx: Ctx, id: string): Promise<accounts.Person | undefined> {
  return isId(id) ? accounts.findPerson(ctx.db, ctx.municipality, id) : undefined
}

/** The same by BSN: the number is looked up by its fingerprint, and goes no further. */
export const findPersonByBsn = (ctx: Ctx, bsn: Bsn): Promise<accounts.Person | undefined> =>
  accounts.findLivingByFingerprint(ctx.db, ctx.municipality, fingerprint(ctx.keys, 'bsnLookup', bsn))

export const guardiansOf = (ctx: Ctx, child: ChildId): Promise<readonly Guardian[]> =>
  custody.findGuardians(ctx.db, ctx.municipality, child, ctx.today)

/** The same of many children at once: those without a guardian are left out. */
export const guardiansOfEach = (
  ctx: Ctx,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, readonly Guardian[]>> =>
  custody.findGuardiansOfEach(ctx.db, ctx.municipality, children, ctx.today)

/** Who is guardian of the child today; throws NotFound for anybody else. */
export async function getGuardian(ctx: Ctx, child: ChildId, id: string): Promise<Guardian> {
  const guardian = (await guardiansOf(ctx, child)).find(candidate => candidate.id === id)
  if (!guardian) throw new NotFound(`guardian ${id}`)
  return guardian
}

/** A child somebody is guardian of, with the custody held, and what a youth who decides alone lets this guardian see. */
export type Ward = {
  readonly child: Child
  readonly custody: Custody
  readonly relation: Relation
  readonly shared: readonly SharedPart[]
}

export async function childrenInCareOf(ctx: Ctx, guardian: string): Promise<readonly Ward[]> {
  const wards = await custody.findWards(ctx.db, ctx.municipality, guardian, ctx.today)
  const children = await getChildren(
    ctx,
    wards.map(ward => ward.childId),
  )
  const shared = await sharedBy(ctx, guardian, children)
  return wards.flatMap(ward => {
    const child = children.find(candidate => candidate.id === ward.childId)
    return child ? [{ child, custody: ward.custody, relation: ward.relation, shared: shared(child) }] : []
  })
}

/** What each of these youths lets this reader see: nothing, of who does not decide alone. */
export async function sharedBy(
  ctx: Ctx,
  reader: string,
  youths: readonly Child[],
): Promise<(youth: Child) => readonly SharedPart[]> {
  const deciding = youths.filter(youth => decidesAlone(youth.birth.on, ctx.today)).map(({ id }) => id)
  const choices = await findShareChoices(ctx.db, ctx.municipality, deciding)
  return ({ id }) => partsSharedWith(reader, choices.get(id) ?? [])
}

/** Is this person guardian of the child today, and with which custody? */
export async function isGuardian(ctx: Ctx, guardian: string, child: ChildId): Promise<Custody | null> {
  const guardians = await guardiansOf(ctx, child)
  return guardians.find(candidate => candidate.id === guardian)?.custody ?? null
}

export const householdsOf = (ctx: Ctx, person: string): Promise<readonly Household[]> =>
  kinship.findHouseholds(ctx.db, ctx.municipality, person, ctx.today)

/** Where each of these people lives today; who has no address is left out. */
export const householdsOfEach = (
  ctx: Ctx,
  people: readonly string[],
): Promise<ReadonlyMap<string, readonly Household[]>> =>
  kinship.findHouseholdsOfEach(ctx.db, ctx.municipality, people, ctx.today)

/** Children who share a guardian or a family with this child, the eldest first. */
export async function siblingsOf(ctx: Ctx, child: ChildId): Promise<readonly Child[]> {
  const kin = await getChildren(ctx, await findKin(ctx.db, ctx.municipality, child, ctx.today))
  return kin.toSorted((one, other) => Temporal.PlainDate.compare(one.birth.on, other.birth.on))
}

/** The school or childcare a child goes to today, and its class. */
export const enrolmentOf = (ctx: Ctx, child: ChildId): Promise<Enrolment | undefined> =>
  schools.findEnrolment(ctx.db, ctx.municipality, child, ctx.today)

export const familiesOf = (ctx: Ctx, person: PersonId): Promise<readonly Family[]> =>
  kinship.findFamilies(ctx.db, ctx.municipality, person)

export const membersOf = (ctx: Ctx, family: FamilyId): Promise<readonly kinship.Member[]> =>
  kinship.findMembers(ctx.db, ctx.municipality, family)

/** The number itself, to be shown to who asked for it; undefined when none is known. Logged by itself. */
export async function showBsn(ctx: Ctx, child: Child): Promise<string | undefined> {
  const bsn = await store.findSealedBsn(ctx.db, ctx.municipality, child.id)
  record(ctx, 'read', 'people.bsn', child.id)
  return bsn && unseal(ctx.keys, bsn.sealed)
}

/** The numbers of these children, for a file that has to name them; who has none is left out. Each is logged by itself. */
export async function bsnsOf(ctx: Ctx, children: readonly ChildId[]): Promise<ReadonlyMap<string, string>> {
  const sealed = await store.findSealedBsns(ctx.db, ctx.municipality, children)
  for (const id of sealed.keys()) record(ctx, 'read', 'people.bsn', id)
  return new Map([...sealed].map(([id, bsn]) => [id, unseal(ctx.keys, bsn)]))
}

/**
 * The names under which the national referral index knows these people: an HMAC of the BSN with keys outside the database, one for each
 * layer of keys. Nobody outside this folder handles the number itself. Who has no BSN is left out.
 */
export async function indexPseudonymsOf(
  ctx: Ctx,
  people: readonly PersonId[],
): Promise<ReadonlyMap<string, readonly Buffer[]>> {
  const sealed = await store.findSealedBsns(ctx.db, ctx.municipality, people)
  return new Map([...sealed].map(([id, bsn]) => [id, indexPseudonyms(ctx.keys, unseal(ctx.keys, bsn))]))
}
