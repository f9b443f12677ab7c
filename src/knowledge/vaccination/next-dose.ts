/**
 * Trying out a dose that has not been given yet: on which day would it count, and where would it bring the child?
 * The answer comes from the same verdict as for doses that were given, so a forecast and a judgement never disagree.
 */
import { type Day, dayOf, inOrder, isBefore } from './interval.ts'
import type { Line } from './programme.ts'
import type { VaccineId } from './vaccines.ts'
import {
  type Child,
  type Invalidity,
  judge,
  type ProgressBySeries,
  progressIn,
  seriesOf,
  type Track,
  tracksOf,
  turningDays,
} from './validity.ts'

type Aim = Pick<Line, 'vaccine' | 'rank'>

/** Has the child reached this rank in every series the vaccine adds to? */
export const hasReached = (progress: ProgressBySeries, aim: Aim): boolean => lackingFor(progress, aim).length === 0

/** The first day from `from` on which a dose of the vaccine brings the child to the rank, or null when none does. */
export function firstDayItCounts(child: Child, progress: ProgressBySeries, aim: Aim, from: Day): Day | null {
  const lacking = lackingFor(progress, aim)
  const counts = (on: Day): boolean =>
    lacking.every(track => {
      const verdict = judge(child, track, progressIn(progress, track), untouched(aim.vaccine, on))
      return verdict.kind === 'counts' && verdict.rank >= aim.rank
    })
  if (counts(from)) return from
  const days = lacking.flatMap(track => turningDays(child, track, progressIn(progress, track)))
  return inOrder(days.filter(day => isBefore(from, day))).find(counts) ?? null
}

/** The first day on which the child is too old for a dose that brings it to the rank; null when no age is too old. */
export function dayAgeEnds(child: Child, progress: ProgressBySeries, aim: Aim): Day | null {
  const ends = lackingFor(progress, aim).flatMap(track => {
    const steps = seriesOf(track).steps.filter(
      step => step.after === progressIn(progress, track).rank && step.becomes >= aim.rank,
    )
    const limits = steps.flatMap(({ age }) => (age.below ? [dayOf(age.below, child.birth)] : []))
    return limits.length === steps.length ? inOrder(limits).slice(-1) : []
  })
  return inOrder(ends).at(0) ?? null
}

/** Why a dose on this day would not count, in the first series that has not reached the rank. */
export function whyNotOn(child: Child, progress: ProgressBySeries, aim: Aim, on: Day): Invalidity | null {
  const verdicts = lackingFor(progress, aim).map(track =>
    judge(child, track, progressIn(progress, track), untouched(aim.vaccine, on)),
  )
  return verdicts.flatMap(verdict => (verdict.kind === 'counts' ? [] : [verdict.because])).at(0) ?? null
}

/** Where the child would stand after a dose on this day. */
export function afterDoseOn(child: Child, progress: ProgressBySeries, vaccine: VaccineId, on: Day): ProgressBySeries {
  const next = new Map(progress)
  for (const track of tracksOf(vaccine)) {
    const verdict = judge(child, track, progressIn(progress, track), untouched(vaccine, on))
    if (verdict.kind === 'counts') next.set(track, { rank: verdict.rank, last: on })
  }
  return next
}

/** Where the child has not reached the rank. Series with the same table and the same doses so far need only one look. */
function lackingFor(progress: ProgressBySeries, { vaccine, rank }: Aim): Track[] {
  const lacking = tracksOf(vaccine).filter(track => (progressIn(progress, track).rank ?? -1) < rank)
  return lacking.filter((track, index) => lacking.findIndex(other => isAlike(progress, track, other)) === index)
}

function isAlike(progress: ProgressBySeries, track: Track, other: Track): boolean {
  const [one, two] = [progressIn(progress, track), progressIn(progress, other)]
  return seriesOf(track) === seriesOf(other) && one.rank === two.rank && one.last === two.last
}

const untouched = (vaccine: VaccineId, on: Day) => ({ vaccine, on, batchExpiresOn: null })
