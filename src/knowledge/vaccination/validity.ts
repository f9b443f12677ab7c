/**
 * Which of the doses a child has had count, and for which step of the series.
 * Per disease, oldest dose first; the interval counts from the last dose that was valid; a dose from an expired batch
 * and a second dose on the same day do not count. Source of the procedure: RIVM-DVP prototype of the validation rules,
 * May 2023; the ages and intervals stand in `rank-tables.ts`.
 */
import { type DayNumber, dayNumber, dayOfBirth } from '../ages/day-number.ts'
import type { Day } from './interval.ts'
import { basicImmunity, type Injection, judge, type KnownChild, type Progress, type Verdict } from './judge.ts'
import type { Scheme } from './scheme.ts'
import type { Rank } from './series.ts'
import { type Course, courseCount, coursesOf } from './tracks.ts'
import { type VaccineId, vaccines } from './vaccines.ts'

export type { Invalidity, Verdict } from './judge.ts'
export type { Track } from './tracks.ts'

/** A dose as it stands in the record. */
export type Dose = {
  vaccine: VaccineId
  on: Day
  product: string | null
  batch: string | null
  batchExpiresOn: Day | null
}

export type Child = { birth: Day; scheme: Scheme }

/** Where a child stands in every series: at the place of its course. */
export type ProgressBySeries = readonly Progress[]

export type CourseVerdict = { course: Course; verdict: Verdict }
export type JudgedDose = {
  dose: Dose
  on: DayNumber
  /** The leading diseases of a combined vaccine first. */
  verdicts: readonly CourseVerdict[]
  /** Where the child stood in every series after this dose. */
  progress: ProgressBySeries
}

/** Judges every dose, oldest first. */
export const judgeDoses = ({ birth, scheme }: Child, doses: readonly Dose[]): JudgedDose[] =>
  judgeAll({ born: dayOfBirth(birth), scheme }, doses.map(numbered))

/** A dose with its days in numbers. */
export type NumberedDose = {
  readonly dose: Dose
  readonly on: DayNumber
  readonly batchExpiresOn: DayNumber | null
}

export const numbered = (dose: Dose): NumberedDose => ({
  dose,
  on: dayNumber(dose.on),
  batchExpiresOn: dose.batchExpiresOn && dayNumber(dose.batchExpiresOn),
})

export function judgeAll(child: KnownChild, doses: readonly NumberedDose[]): JudgedDose[] {
  let progress = nothingYet
  return doses
    .toSorted((a, b) => a.on - b.on)
    .map(({ dose, on, batchExpiresOn }) => {
      const judged = judgeDose(child, progress, dose.vaccine, on, batchExpiresOn)
      progress = judged.progress
      return { dose, on, verdicts: judged.verdicts, progress }
    })
}

type Judgement = Pick<JudgedDose, 'verdicts' | 'progress'>

/** One dose in every series it adds to, and where it brings the child. */
export function judgeDose(
  child: KnownChild,
  progress: ProgressBySeries,
  vaccine: VaccineId,
  on: DayNumber,
  batchExpiresOn: DayNumber | null = null,
): Judgement {
  const injection = { on, isBooster: vaccines[vaccine].isBooster, batchExpiresOn }
  const { leading, following } = coursesOf(vaccine)
  const verdicts = judgeCourses(child, progress, leading, injection)
  if (following.length > 0) {
    const refusal = refusalForAll(verdicts, leading, progress)
    if (refusal) for (const course of following) verdicts.push({ course, verdict: refusal })
    else verdicts.push(...judgeCourses(child, progress, following, injection))
  }
  return { verdicts, progress: progressAfter(progress, verdicts, on) }
}

/** Series with the same table and the same doses so far need only one look. */
function judgeCourses(
  child: KnownChild,
  progress: ProgressBySeries,
  courses: readonly Course[],
  injection: Injection,
): CourseVerdict[] {
  const verdicts: CourseVerdict[] = []
  for (const course of courses) {
    const alike = verdicts.at(-1)
    const isKnown = alike !== undefined && isAlike(progress, alike.course, course)
    const verdict = isKnown ? alike.verdict : judge(child, course, progressIn(progress, course), injection)
    verdicts.push({ course, verdict })
  }
  return verdicts
}

export const isAlike = (progress: ProgressBySeries, one: Course, other: Course): boolean =>
  one.series === other.series && progressIn(progress, one) === progressIn(progress, other)

/** While a combined vaccine builds the basic series, Hib and hepatitis B count when it counts; after that, by themselves. */
function refusalForAll(
  verdicts: readonly CourseVerdict[],
  leading: readonly Course[],
  progress: ProgressBySeries,
): Verdict | undefined {
  if (verdicts.some(({ verdict }) => verdict.kind === 'counts')) return undefined
  const isBuilding = leading.some(course => (progressIn(progress, course).rank ?? 0) < basicImmunity)
  return isBuilding ? verdicts[0]?.verdict : undefined
}

function progressAfter(
  progress: ProgressBySeries,
  verdicts: readonly CourseVerdict[],
  last: DayNumber,
): ProgressBySeries {
  const next = progress.slice()
  let reached: Progress | undefined
  for (const { course, verdict } of verdicts) {
    if (verdict.kind !== 'counts') continue
    if (reached?.rank !== verdict.rank) reached = { rank: verdict.rank, last }
    next[course.place] = reached
  }
  return next
}

export function isAtLeast(progress: ProgressBySeries, courses: readonly Course[], rank: Rank): boolean {
  for (const { place } of courses) if ((progress[place]?.rank ?? -1) < rank) return false
  return true
}

export const progressIn = (progress: ProgressBySeries, { place }: Course): Progress => progress[place] ?? untouched

/** Where a child stands before its first dose. */
const untouched: Progress = { rank: null, last: null }
export const nothingYet: ProgressBySeries = Array.from({ length: courseCount }, () => untouched)
