/** Two registrations side by side: who they are, and for who may merge them how much of the record each has. */
import { record } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { enrolmentOf, familiesOf, getChild, guardiansOf, householdsOf } from '../look-up.ts'
import { type Enrolment, type Family, fullName, type Guardian, type Household } from '../person.ts'
import { type CareOf, looksAfterAll } from './care-of.ts'
import type { Weight } from './merge.ts'
import { keptFirst, mayBeOne, mayKeep, type Side, type Verdict } from './rules.ts'
import { findRegisteredAt, weighMerge } from './store.ts'

export type Registration = Side & {
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly families: readonly Family[]
  readonly enrolment: Enrolment | undefined
}
export type Comparison = {
  readonly kept: Registration
  readonly absorbed: Registration
  /** The other one may be kept too. */
  readonly maySwap: boolean
  readonly verdict: Verdict
  /** Null for two children, and for whoever does not look after both: what is in a record is nobody else's business. */
  readonly weights: readonly Weight[] | null
  /** Who would be there twice afterwards: guardians of both with the same name. */
  readonly twice: readonly string[]
}

/** @param keep the id of the one to be kept, when somebody chose; else the rules choose */
export async function compare(
  ctx: Ctx,
  careOf: CareOf,
  [one, other]: readonly [string, string],
  keep: string | null,
): Promise<Comparison> {
  const sides = [await registrationOf(ctx, one), await registrationOf(ctx, other)] as const
  const { kept, absorbed } = order(sides, keep)
  const verdict = mayBeOne(kept.child, absorbed.child)
  const ids = [kept.child.id, absorbed.child.id] as const
  const mayWeigh = verdict.kind === 'may-be-one' && (await looksAfterAll(ctx, careOf, ids))
  return {
    kept,
    absorbed,
    maySwap: mayKeep(absorbed.child, kept.child),
    verdict,
    weights: mayWeigh ? await weighMerge(ctx.db, ...ids) : null,
    twice: namesOfBoth(kept, absorbed),
  }
}

function order([one, other]: readonly [Registration, Registration], keep: string | null) {
  const first = keptFirst(one, other).kept === one ? { kept: one, absorbed: other } : { kept: other, absorbed: one }
  const swapped = { kept: first.absorbed, absorbed: first.kept }
  return swapped.kept.child.id === keep && mayKeep(swapped.kept.child, swapped.absorbed.child) ? swapped : first
}

async function registrationOf(ctx: Ctx, id: string): Promise<Registration> {
  const child = await getChild(ctx, id)
  record(ctx, 'read', 'people.family', child.id)
  return {
    child,
    registeredAt: await findRegisteredAt(ctx.db, ctx.municipality, child.id),
    guardians: await guardiansOf(ctx, child.id),
    households: await householdsOf(ctx, child.id),
    families: await familiesOf(ctx, child.id),
    enrolment: await enrolmentOf(ctx, child.id),
  }
}

/** The same name twice may be one person, registered with each of the two. That is for somebody who knows them to say. */
function namesOfBoth(one: Registration, other: Registration): readonly string[] {
  const known = new Map(one.guardians.map(guardian => [fullName(guardian).toLowerCase(), guardian.id]))
  return other.guardians
    .filter(({ id, ...guardian }) => (known.get(fullName(guardian).toLowerCase()) ?? id) !== id)
    .map(fullName)
}
