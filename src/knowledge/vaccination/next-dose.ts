/**
 * Trying out a dose that has not been given yet: on which days would it bring the child where it should be?
 * The answer comes from the same steps as the verdict on doses that were given, so a forecast and a judgement never disagree.
 */
import type { DayNumber } from '../ages/day-number.ts'
import { basicImmunity, closesOn, type Invalidity, isOpenTo, judge, type KnownChild, opensOn } from './judge.ts'
import type { Line } from './programme.ts'
import { type Course, coursesOf } from './tracks.ts'
import { vaccines } from './vaccines.ts'
import { isAlike, type ProgressBySeries, progressIn } from './validity.ts'

export type Aim = Pick<Line, 'vaccine' | 'rank'>

/** There is no such day. */
export const never: DayNumber = Number.POSITIVE_INFINITY

/** Has the child reached this rank in every series the vaccine is given for? */
export function hasReached(progress: ProgressBySeries, { vaccine, rank }: Aim): boolean {
  for (const course of coursesOf(vaccine).leading) if ((progressIn(progress, course).rank ?? -1) < rank) return false
  return true
}

/** The first day from `from` on which a dose of the vaccine brings the child to the rank in every series, or `never`. */
export function firstDayItCounts(child: KnownChild, progress: ProgressBySeries, aim: Aim, from: DayNumber): DayNumber {
  const lacking = lackingFor(progress, aim)
  let day = from
  for (;;) {
    let next = day
    for (const course of lacking) next = Math.max(next, firstDayIn(course, child, progress, aim, day))
    if (next === day || next === never) return next
    day = next
  }
}

/** The last day on which it still does, not before `from`; `never` when it always will. */
export function lastDayItCounts(child: KnownChild, progress: ProgressBySeries, aim: Aim, from: DayNumber): DayNumber {
  let last = never
  for (const course of lackingFor(progress, aim)) last = Math.min(last, lastDayIn(course, child, progress, aim, from))
  return last
}

/** Why a dose on this day would not count, in the first series that has not reached the rank. */
export function whyNotOn(child: KnownChild, progress: ProgressBySeries, aim: Aim, on: DayNumber): Invalidity | null {
  const { isBooster } = vaccines[aim.vaccine]
  for (const course of lackingFor(progress, aim)) {
    const verdict = judge(child, course, progressIn(progress, course), { on, isBooster, batchExpiresOn: null })
    if (verdict.kind === 'does-not-count') return verdict.because
  }
  return null
}

function firstDayIn(
  course: Course,
  child: KnownChild,
  progress: ProgressBySeries,
  { vaccine, rank: wanted }: Aim,
  from: DayNumber,
): DayNumber {
  const { rank, last } = progressIn(progress, course)
  const { isBooster } = vaccines[vaccine]
  if (isBooster && (rank ?? 0) < basicImmunity) return never
  let first = never
  for (const step of course.stepsAfter(rank, child.scheme)) {
    if (step.becomes < wanted || !isOpenTo(step, child, last, isBooster)) continue
    const day = Math.max(from, opensOn(step, child, last))
    if (day < first && day < closesOn(step, child, last)) first = day
  }
  return first
}

function lastDayIn(
  course: Course,
  child: KnownChild,
  progress: ProgressBySeries,
  { vaccine, rank: wanted }: Aim,
  from: DayNumber,
): DayNumber {
  const { rank, last } = progressIn(progress, course)
  let end = from + 1
  for (const step of course.stepsAfter(rank, child.scheme))
    if (step.becomes >= wanted && isOpenTo(step, child, last, vaccines[vaccine].isBooster))
      end = Math.max(end, closesOn(step, child, last))
  return end - 1
}

/** Where the child has not reached the rank. Of series that are alike, the first. */
function lackingFor(progress: ProgressBySeries, { vaccine, rank }: Aim): Course[] {
  const lacking: Course[] = []
  for (const course of coursesOf(vaccine).leading) {
    const isLacking = (progressIn(progress, course).rank ?? -1) < rank
    if (isLacking && !lacking.some(other => isAlike(progress, course, other))) lacking.push(course)
  }
  return lacking
}
