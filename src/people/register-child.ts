/** Registering somebody: a child, born or expected, or an adult who cares for one. */
import type { Bsn } from '../knowledge/identifiers/bsn.ts'
import { record } from '../platform/audit/record.ts'
import { fingerprint } from '../platform/crypto/fingerprint.ts'
import { seal } from '../platform/crypto/seal.ts'
import type { Ctx } from '../platform/ctx.ts'
import { newId } from '../platform/new-id.ts'
import { findDuplicates } from './find-child.ts'
import { findChildByBsn } from './look-up.ts'
import type { Birth, Child, ChildId, PersonId, Sex } from './person.ts'
import { insertPerson } from './store.ts'

export type NewChild = {
  readonly givenNames: string
  readonly familyName: string
  readonly sex: Sex
  readonly birth: Birth
  readonly bsn: Bsn | null
  readonly language: string
  readonly interpreterLanguage: string | null
  /** The clerk has looked at the children who may be the same, and says this is another one. */
  readonly isAnother: boolean
}
export type Registration =
  | { readonly kind: 'registered'; readonly id: ChildId }
  | { readonly kind: 'refused'; readonly because: 'bsn-known'; readonly child: Child }
  | { readonly kind: 'perhaps-known'; readonly children: readonly Child[] }

/** A BSN that is known is never registered twice; a likeness is a question to the clerk, not a block. */
export async function registerChild(ctx: Ctx, entry: NewChild): Promise<Registration> {
  const known = entry.bsn && (await findChildByBsn(ctx, entry.bsn))
  if (known) {
    record(ctx, 'read', 'people.child', known.id)
    return { kind: 'refused', because: 'bsn-known', child: known }
  }
  const alike = entry.isAnother ? [] : await findDuplicates(ctx, entry)
  if (alike.length > 0) return { kind: 'perhaps-known', children: alike }
  const id = newId<ChildId>()
  await insertPerson(
    ctx.db,
    ctx.municipality,
    { ...entry, id, bsn: sealedBsn(ctx, entry.bsn), phone: null, email: null },
    ctx.now,
  )
  record(ctx, 'create', 'people.child', id)
  return { kind: 'registered', id }
}

export type NewGuardian = {
  readonly givenNames: string
  readonly familyName: string
  readonly sex: Sex
  readonly bsn: Bsn | null
  readonly language: string
  readonly interpreterLanguage: string | null
  readonly phone: string | null
  readonly email: string | null
}

export async function registerGuardian(ctx: Ctx, entry: NewGuardian): Promise<PersonId> {
  const id = newId<PersonId>()
  await insertPerson(ctx.db, ctx.municipality, { ...entry, id, birth: null, bsn: sealedBsn(ctx, entry.bsn) }, ctx.now)
  record(ctx, 'create', 'people.guardian', id)
  return id
}

export const sealedBsn = (ctx: Ctx, bsn: Bsn | null) =>
  bsn && { sealed: seal(ctx.keys, bsn), fingerprint: fingerprint(ctx.keys, 'bsnLookup', bsn) }
