/** May two registrations be one child, which of the two is kept, and until when can that be undone? */
import type { Child } from '../person.ts'
import type { Merge } from './merge.ts'

/** A registration, and when it was made. */
export type Side = { readonly child: Child; readonly registeredAt: Temporal.Instant }

export type TwoChildren = 'same-registration' | 'two-bsns' | 'two-birth-dates' | 'two-sexes' | 'two-deaths'
/** What somebody has to look at before saying that it is one child. */
export type Doubt = 'other-given-name' | 'other-sex' | 'far-from-expected' | 'one-died'
export type Verdict =
  | { readonly kind: 'may-be-one'; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'two-children'; readonly because: TwoChildren }

/** A BSN is there to know the same youth by (Jeugdwet 7.2.1), and nobody is born twice. What is only a likeness is a doubt. */
export function mayBeOne(one: Child, other: Child): Verdict {
  const because = whyTwo(one, other)
  return because === null ? { kind: 'may-be-one', doubts: doubtsAbout(one, other) } : { kind: 'two-children', because }
}

/** Longest pregnancy there is a reason to think of, in days: nobody is born before it began. */
const pregnancyDays = 280
/** Further than this from the expected day is worth a look, in days. */
const usualDays = 21

function whyTwo(one: Child, other: Child): TwoChildren | null {
  if (one.id === other.id) return 'same-registration'
  // A BSN is known here once, so two registrations with one each have two.
  if (one.hasBsn && other.hasBsn) return 'two-bsns'
  if (areBothBorn(one, other) ? daysBetween(one, other) !== 0 : daysBetween(one, other) > pregnancyDays)
    return 'two-birth-dates'
  if (areBothBorn(one, other) && sexesContradict(one, other)) return 'two-sexes'
  if (one.diedOn && other.diedOn && !one.diedOn.equals(other.diedOn)) return 'two-deaths'
  return null
}

function doubtsAbout(one: Child, other: Child): readonly Doubt[] {
  const doubts: readonly [Doubt, boolean][] = [
    // Twins are born on one day, and have the same parents and address.
    ['other-given-name', areBothBorn(one, other) && firstWord(one) !== firstWord(other)],
    // What a scan shows is no certainty.
    ['other-sex', sexesContradict(one, other)],
    ['far-from-expected', daysBetween(one, other) > usualDays],
    ['one-died', (one.diedOn === null) !== (other.diedOn === null)],
  ]
  return doubts.filter(([, isThere]) => isThere).map(([doubt]) => doubt)
}

const areBothBorn = (one: Child, other: Child): boolean => one.birth.kind === 'born' && other.birth.kind === 'born'
const daysBetween = (one: Child, other: Child): number =>
  Math.abs(one.birth.on.until(other.birth.on, { largestUnit: 'days' }).days)
const sexesContradict = (one: Child, other: Child): boolean =>
  one.sex !== other.sex && one.sex !== 'unknown' && other.sex !== 'unknown'
const firstWord = ({ givenNames }: Child): string => givenNames.trim().toLowerCase().split(/\s+/)[0] ?? ''

/** Who is born is kept and not who was expected; else the one with a BSN, else the one registered first. */
export function keptFirst(one: Side, other: Side): { readonly kept: Side; readonly absorbed: Side } {
  const isOne = rankOf(one) - rankOf(other) || Temporal.Instant.compare(other.registeredAt, one.registeredAt)
  return isOne >= 0 ? { kept: one, absorbed: other } : { kept: other, absorbed: one }
}

const rankOf = ({ child }: Side): number => (child.birth.kind === 'born' ? 2 : 0) + (child.hasBsn ? 1 : 0)

/** Somebody may choose the other one, but never an expected child instead of the one who was born. */
export const mayKeep = (kept: Child, absorbed: Child): boolean =>
  kept.birth.kind === 'born' || absorbed.birth.kind === 'expected'

/** So long, in days, everything can be put back as it was. */
export const daysToUndo = 30

export type Undoing =
  | { readonly kind: 'may-undo'; readonly until: Temporal.PlainDate }
  | { readonly kind: 'refused'; readonly because: 'undone-before' | 'later-merge-first' | 'term-over' }

/** @param standing merges of the kept child that were not undone, this one among them @param mergedOn the day of this one in the Netherlands */
export function undoing(
  merge: Merge,
  standing: readonly Merge[],
  mergedOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Undoing {
  if (merge.undone) return { kind: 'refused', because: 'undone-before' }
  const until = mergedOn.add({ days: daysToUndo })
  if (Temporal.PlainDate.compare(today, until) > 0) return { kind: 'refused', because: 'term-over' }
  const isLast = standing.every(other => Temporal.Instant.compare(other.mergedAt, merge.mergedAt) <= 0)
  return isLast ? { kind: 'may-undo', until } : { kind: 'refused', because: 'later-merge-first' }
}
