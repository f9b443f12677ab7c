/** A child that was expected is born: its day, its names and, when it is known, its number. The expected day stays known too. */
import type { Bsn } from '../../knowledge/identifiers/bsn.ts'
import { record } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Child, Sex } from '../person.ts'
import { sealedBsn } from '../register-child.ts'
import { identify } from '../registration/identify.ts'
import { findVersion, updateBirth } from './store.ts'

export type BirthEntry = {
  readonly givenNames: string
  readonly familyName: string
  readonly sex: Sex
  readonly birthDate: Temporal.PlainDate
  readonly bsn: Bsn | null
  /** The version of the child that was read before the words were typed. */
  readonly version: number
}
export type BirthRecorded =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'refused'; readonly because: 'already-born' | 'bsn-known' }
  | { readonly kind: 'stale' }

export async function recordBirth(ctx: Ctx, child: Child, entry: BirthEntry): Promise<BirthRecorded> {
  if (child.birth.kind === 'born') return { kind: 'refused', because: 'already-born' }
  const identity = await identify(ctx, entry)
  if (identity.kind !== 'new') return { kind: 'refused', because: 'bsn-known' }
  const born = { ...entry, bsn: sealedBsn(ctx, entry.bsn) }
  if (!(await updateBirth(ctx.db, ctx.municipality, child.id, born))) return { kind: 'stale' }
  record(ctx, 'change', 'people.child', child.id)
  return { kind: 'recorded' }
}

/** The version of what is now known of the child, for the form to carry. */
export const versionOf = (ctx: Ctx, child: Child): Promise<number> => findVersion(ctx.db, ctx.municipality, child.id)
