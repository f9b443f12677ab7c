/**
 * Which of the doses a child has had count, and for which step of the series.
 * Per disease, oldest dose first; the interval counts from the last dose that was valid; a dose from an expired batch
 * and a second dose on the same day do not count. Source of the procedure: RIVM-DVP prototype of the validation rules,
 * May 2023; the ages and intervals stand in `rank-tables.ts`.
 */
import { type Bound, type Day, dayOf, daysBetween, inOrder, isBefore } from './interval.ts'
import { type Rank, type Series, type Source, type Step, seriesByDisease } from './rank-tables.ts'
import type { Scheme } from './scheme.ts'
import { type VaccineId, vaccines } from './vaccines.ts'

/** A dose as it stands in the record. */
export type Dose = {
  vaccine: VaccineId
  on: Day
  product: string | null
  batch: string | null
  batchExpiresOn: Day | null
}

export type Verdict = { kind: 'counts'; rank: Rank } | { kind: 'does-not-count'; because: Invalidity }

export type Invalidity =
  | { kind: 'batch-expired'; expiredOn: Day }
  | { kind: 'same-day' }
  | { kind: 'too-young'; ageDays: number; countsFrom: Day }
  | { kind: 'too-old'; ageDays: number; countedBefore: Day }
  | { kind: 'too-soon'; previous: Day; intervalDays: number; minimumDays: number }
  | { kind: 'series-complete' }
  | { kind: 'booster-before-basic-immunity' }
  | { kind: 'booster-after-sixth-birthday' }
  | { kind: 'no-rule-found' }

/** What a series is kept for: a disease, or the vaccine itself where no table was found for its diseases. */
export type Track = keyof typeof seriesByDisease | VaccineId

/** Where a child stands in one series: the highest rank so far and the last valid dose. */
export type Progress = { rank: Rank | null; last: Day | null }
export type ProgressBySeries = ReadonlyMap<Track, Progress>

/** All a rule may know of the child. Children born before 2020 have scheme 3+1. */
export type Child = { birth: Day; scheme: Scheme }

export type JudgedDose = {
  dose: Dose
  verdicts: readonly { track: Track; source: Source; verdict: Verdict }[]
  /** Where the child stood in every series after this dose. */
  progress: ProgressBySeries
}

/** Judges every dose, oldest first. */
export function judgeDoses(child: Child, doses: readonly Dose[]): JudgedDose[] {
  const progress = new Map<Track, Progress>()
  return doses
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
    .map(dose => {
      const verdicts = tracksOf(dose.vaccine).map(track => ({
        track,
        source: seriesOf(track).source,
        verdict: judge(child, track, progressIn(progress, track), dose),
      }))
      for (const { track, verdict } of verdicts)
        if (verdict.kind === 'counts') progress.set(track, { rank: verdict.rank, last: dose.on })
      return { dose, verdicts, progress: new Map(progress) }
    })
}

/** The series a vaccine adds to. */
export function tracksOf(vaccine: VaccineId): readonly Track[] {
  const diseases = vaccines[vaccine].protectsAgainst.filter(hasSeries)
  return diseases.length > 0 ? diseases : [vaccine]
}

export const progressIn = (progress: ProgressBySeries, track: Track): Progress =>
  progress.get(track) ?? { rank: null, last: null }

/** Would this dose count in this series, for a child who stands here? */
export function judge(child: Child, track: Track, progress: Progress, dose: GivenDose): Verdict {
  const { on, batchExpiresOn } = dose
  if (batchExpiresOn && isBefore(batchExpiresOn, on)) return no({ kind: 'batch-expired', expiredOn: batchExpiresOn })
  if (progress.last?.equals(on)) return no({ kind: 'same-day' })

  const steps = stepsAfter(track, progress.rank)
  if (steps.length === 0) return no({ kind: 'series-complete' })
  const open = steps.filter(step => appliesTo(step, child, progress, on))
  return vaccines[dose.vaccine].isBooster
    ? judgeBooster(child, open, progress, on)
    : judgeByAgeAndInterval(child, open, progress, on)
}

/** Every day on which the verdict on a next dose can change for the better, so that the first day it counts is one of these. */
export function turningDays(child: Child, track: Track, { rank, last }: Progress): Day[] {
  return stepsAfter(track, rank)
    .filter(step => step.scheme === undefined || step.scheme === child.scheme)
    .flatMap(step => [
      dayOf(step.age.from, child.birth),
      ...(step.given?.since ? [step.given.since] : []),
      ...(last ? [last.add({ days: step.interval?.from ?? 1 })] : []),
    ])
}

type GivenDose = Pick<Dose, 'vaccine' | 'on' | 'batchExpiresOn'>

const hasSeries = (disease: string): disease is keyof typeof seriesByDisease => disease in seriesByDisease

export const seriesOf = (track: Track): Series => (hasSeries(track) ? seriesByDisease[track] : counted)

const stepsAfter = (track: Track, rank: Rank | null): readonly Step[] =>
  seriesOf(track).steps.filter(step => step.after === rank)

const ranksInOrder: readonly Rank[] = [1, 2, 3, 4, 5, 6]
const counted: Series = {
  source: 'counted',
  steps: ranksInOrder.map((becomes, index) => ({
    after: ranksInOrder[index - 1] ?? null,
    becomes,
    age: { from: { days: 0 } },
  })),
}

function appliesTo(step: Step, child: Child, progress: Progress, on: Day): boolean {
  const { given, previousAt, scheme } = step
  if (scheme !== undefined && scheme !== child.scheme) return false
  if (given?.since && isBefore(on, given.since)) return false
  if (given?.before && !isBefore(on, given.before)) return false
  if (!previousAt || !progress.last) return true
  if (previousAt.from && isBefore(progress.last, dayOf(previousAt.from, child.birth))) return false
  return !previousAt.below || isBefore(progress.last, dayOf(previousAt.below, child.birth))
}

/** A booster product is no part of the basic series, and closes no series after the sixth birthday. */
function judgeBooster(child: Child, open: readonly Step[], progress: Progress, on: Day): Verdict {
  if (progress.rank === null || progress.rank < 4) return no({ kind: 'booster-before-basic-immunity' })
  const verdict = judgeByAgeAndInterval(
    child,
    open.filter(step => step.boosters),
    progress,
    on,
  )
  const isTooLate = verdict.kind === 'does-not-count' && ['too-old', 'no-rule-found'].includes(verdict.because.kind)
  return isTooLate ? no({ kind: 'booster-after-sixth-birthday' }) : verdict
}

function judgeByAgeAndInterval({ birth }: Child, open: readonly Step[], { last }: Progress, on: Day): Verdict {
  const countsFrom = inOrder(open.map(step => dayOf(step.age.from, birth))).at(0)
  if (!countsFrom) return no({ kind: 'no-rule-found' })
  if (isBefore(on, countsFrom)) return no({ kind: 'too-young', ageDays: daysBetween(birth, on), countsFrom })

  const fitting = open.filter(({ age }) => !isBefore(on, dayOf(age.from, birth)) && isYounger(birth, on, age.below))
  const countedBefore = inOrder(open.flatMap(({ age }) => (age.below ? [dayOf(age.below, birth)] : []))).at(-1)
  if (fitting.length > 0 || !countedBefore) return judgeByInterval(fitting, last, on)
  return no({ kind: 'too-old', ageDays: daysBetween(birth, on), countedBefore })
}

const isYounger = (birth: Day, on: Day, limit: Bound | undefined): boolean =>
  limit === undefined || isBefore(on, dayOf(limit, birth))

function judgeByInterval(fitting: readonly Step[], previous: Day | null, on: Day): Verdict {
  const intervalDays = previous ? daysBetween(previous, on) : null
  const step = fitting.find(({ interval }) => intervalDays === null || isWithin(intervalDays, interval))
  if (step) return { kind: 'counts', rank: step.becomes }
  if (!previous || intervalDays === null) return no({ kind: 'no-rule-found' })
  const minimumDays = Math.min(...fitting.map(({ interval }) => interval?.from ?? 1))
  return no({ kind: 'too-soon', previous, intervalDays, minimumDays })
}

const isWithin = (days: number, interval: Step['interval']): boolean =>
  days >= (interval?.from ?? 1) && days < (interval?.below ?? Number.POSITIVE_INFINITY)

const no = (because: Invalidity): Verdict => ({ kind: 'does-not-count', because })
