/**
 * Would a dose on a day count, for a child who stands here in the series? Each step of a series is open on a row of days,
 * from the first on which every minimum is met until the first on which a maximum is passed.
 */
import { type DayNumber, type DayOfBirth, dayAt, farFuture } from '../ages/day-number.ts'
import { type Day, dayOf } from './interval.ts'
import type { Scheme } from './scheme.ts'
import type { FullStep, Rank } from './series.ts'
import type { Course } from './tracks.ts'

/** All a rule may know of the child. Children born before 2020 have scheme 3+1. */
export type KnownChild = { readonly born: DayOfBirth; readonly scheme: Scheme }

/** Where a child stands in one series: the highest rank so far and the day of the last valid dose. */
export type Progress = { readonly rank: Rank | null; readonly last: DayNumber | null }

export type Injection = {
  readonly on: DayNumber
  readonly isBooster: boolean
  readonly batchExpiresOn: DayNumber | null
}

export type Verdict = { kind: 'counts'; rank: Rank } | { kind: 'does-not-count'; because: Invalidity }

export type Invalidity =
  | { kind: 'before-birth' }
  | { kind: 'batch-expired'; expiredOn: Day }
  | { kind: 'same-day' }
  | { kind: 'too-young'; ageDays: number; countsFrom: Day }
  | { kind: 'too-old'; ageDays: number; countedBefore: Day }
  | { kind: 'too-soon'; previous: Day; intervalDays: number; minimumDays: number }
  | { kind: 'series-complete' }
  | { kind: 'booster-before-basic-immunity' }
  | { kind: 'booster-after-sixth-birthday' }
  | { kind: 'no-rule-found' }

/** The rank of a child whose basic series is complete. */
export const basicImmunity: Rank = 4

export function judge(child: KnownChild, course: Course, progress: Progress, dose: Injection): Verdict {
  const { on, batchExpiresOn, isBooster } = dose
  const { rank, last } = progress
  if (on < child.born.number) return no({ kind: 'before-birth' })
  if (batchExpiresOn !== null && batchExpiresOn < on)
    return no({ kind: 'batch-expired', expiredOn: dayAt(batchExpiresOn) })
  if (last === on) return no({ kind: 'same-day' })
  if (course.isCompleteAt(rank)) return no({ kind: 'series-complete' })
  if (isBooster && (rank === null || rank < basicImmunity)) return no({ kind: 'booster-before-basic-immunity' })

  for (const step of course.stepsAfter(rank, child.scheme))
    if (isOpenTo(step, child, last, isBooster) && opensOn(step, child, last) <= on && on < closesOn(step, child, last))
      return counting[step.becomes]
  return no(whyNot(child, course, progress, dose))
}

/** May this child take the step at all? */
export function isOpenTo(step: FullStep, { born }: KnownChild, last: DayNumber | null, isBooster: boolean): boolean {
  if (isBooster && !step.boosters) return false
  if (last === null) return true
  if (step.previousFrom !== null && last < dayOf(step.previousFrom, born)) return false
  return step.previousBelow === null || last < dayOf(step.previousBelow, born)
}

/** The first day of a step. */
export function opensOn({ from, since, waitFrom }: FullStep, { born }: KnownChild, last: DayNumber | null): DayNumber {
  const first = Math.max(dayOf(from, born), since)
  return last === null ? first : Math.max(first, last + waitFrom)
}

/** The day after the last of a step. */
export function closesOn(
  { below, before, waitBelow }: FullStep,
  { born }: KnownChild,
  last: DayNumber | null,
): DayNumber {
  const end = below === null ? before : Math.min(before, dayOf(below, born))
  return last === null ? end : Math.min(end, last + waitBelow)
}

/** A booster product is no part of the basic series, and closes no series after the sixth birthday. */
function whyNot(child: KnownChild, course: Course, progress: Progress, { on, isBooster }: Injection): Invalidity {
  const open = course
    .stepsAfter(progress.rank, child.scheme)
    .filter(step => isOpenTo(step, child, progress.last, isBooster) && isInForce(step, on))
  const because = whyNone(child, open, progress.last, on)
  const isTooLate = because.kind === 'too-old' || because.kind === 'no-rule-found'
  return isBooster && isTooLate ? { kind: 'booster-after-sixth-birthday' } : because
}

const isInForce = ({ since, before }: FullStep, on: DayNumber): boolean => since <= on && on < before

/** The age first, then the interval: what a nurse would look at first. */
function whyNone({ born }: KnownChild, open: readonly FullStep[], last: DayNumber | null, on: DayNumber): Invalidity {
  const ageDays = on - born.number
  const countsFrom = Math.min(...open.map(({ from }) => dayOf(from, born)))
  if (on < countsFrom && open.length > 0) return { kind: 'too-young', ageDays, countsFrom: dayAt(countsFrom) }

  const ends = open.map(({ below }) => (below ? dayOf(below, born) : farFuture))
  const fitting = open.filter(({ from }, place) => dayOf(from, born) <= on && on < (ends[place] ?? 0))
  if (fitting.length === 0 && open.length > 0)
    return { kind: 'too-old', ageDays, countedBefore: dayAt(Math.max(...ends)) }
  if (fitting.length === 0 || last === null) return { kind: 'no-rule-found' }
  const minimumDays = Math.min(...fitting.map(({ waitFrom }) => waitFrom))
  return { kind: 'too-soon', previous: dayAt(last), intervalDays: on - last, minimumDays }
}

const no = (because: Invalidity): Verdict => ({ kind: 'does-not-count', because })

const counts = (rank: Rank): Verdict => ({ kind: 'counts', rank })
const counting: Readonly<Record<Rank, Verdict>> = {
  0: counts(0),
  1: counts(1),
  2: counts(2),
  3: counts(3),
  4: counts(4),
  5: counts(5),
  6: counts(6),
}
