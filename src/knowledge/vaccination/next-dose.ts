/**
 * Trying out a dose that has not been given yet: on which days would it bring the child where it should be?
 * The answer comes from the same steps as the verdict on doses that were given, so a forecast and a judgement never disagree.
 */
import { type DayNumber, farFuture } from '../ages/day-number.ts'
import { basicImmunity, closesOn, type Invalidity, isOpenTo, judge, type KnownChild, opensOn } from './judge.ts'
import type { Line } from './programme.ts'
import type { Course } from './tracks.ts'
import { vaccines } from './vaccines.ts'
import { isAlike, isAtLeast, type ProgressBySeries, progressIn } from './validity.ts'

export type Aim = Pick<Line, 'vaccine' | 'leading' | 'rank'>

/** There is no such day. */
export const never: DayNumber = farFuture

/** Has the child reached this rank in every series the vaccine is given for? */
export const hasReached = (progress: ProgressBySeries, { leading, rank }: Aim): boolean =>
  isAtLeast(progress, leading, rank)

/** A dose that is tried out: for this child, standing here, to reach the aim in the series that lack it. */
export type Trial = {
  readonly child: KnownChild
  readonly progress: ProgressBySeries
  readonly aim: Aim
  readonly isBooster: boolean
  /** Of series that are alike, the first. */
  readonly lacking: readonly Course[]
}

export function trialOf(child: KnownChild, progress: ProgressBySeries, aim: Aim): Trial {
  const lacking: Course[] = []
  for (const course of aim.leading) {
    const isLacking = (progressIn(progress, course).rank ?? -1) < aim.rank
    if (isLacking && !lacking.some(other => isAlike(progress, course, other))) lacking.push(course)
  }
  return { child, progress, aim, isBooster: vaccines[aim.vaccine].isBooster, lacking }
}

/** The first day from `from` on which the dose brings the child to the rank in every series, or `never`. */
export function firstDayItCounts(trial: Trial, from: DayNumber): DayNumber {
  const [only] = trial.lacking
  if (only && trial.lacking.length === 1) return firstDayIn(only, trial, from)
  let day = from
  for (;;) {
    let next = day
    for (const course of trial.lacking) next = Math.max(next, firstDayIn(course, trial, day))
    if (next === day || next === never) return next
    day = next
  }
}

/** The last day on which it still does, not before `from`; `never` when it always will. */
export function lastDayItCounts(trial: Trial, from: DayNumber): DayNumber {
  let last = never
  for (const course of trial.lacking) last = Math.min(last, lastDayIn(course, trial, from))
  return last
}

/** Why a dose on this day would not count, in the first series that has not reached the rank. */
export function whyNotOn({ child, progress, isBooster, lacking }: Trial, on: DayNumber): Invalidity | null {
  for (const course of lacking) {
    const verdict = judge(child, course, progressIn(progress, course), { on, isBooster, batchExpiresOn: null })
    if (verdict.kind === 'does-not-count') return verdict.because
  }
  return null
}

function firstDayIn(course: Course, { child, progress, aim, isBooster }: Trial, from: DayNumber): DayNumber {
  const { rank, last } = progressIn(progress, course)
  if (isBooster && (rank ?? 0) < basicImmunity) return never
  let first = never
  for (const step of course.stepsAfter(rank, child.scheme)) {
    if (step.becomes < aim.rank || !isOpenTo(step, child, last, isBooster)) continue
    const day = Math.max(from, opensOn(step, child, last))
    if (day < first && day < closesOn(step, child, last)) first = day
  }
  return first
}

function lastDayIn(course: Course, { child, progress, aim, isBooster }: Trial, from: DayNumber): DayNumber {
  const { rank, last } = progressIn(progress, course)
  let end = from + 1
  for (const step of course.stepsAfter(rank, child.scheme))
    if (step.becomes >= aim.rank && isOpenTo(step, child, last, isBooster))
      end = Math.max(end, closesOn(step, child, last))
  return end - 1
}
