/** What is asked of a forecast, and what it answers: a row for every dose of the programme. */
import type { Day, Moment } from './interval.ts'
import type { Birth } from './programme.ts'
import type { Reason } from './reason.ts'
import type { VaccineId } from './vaccines.ts'
import type { Dose } from './validity.ts'

export type ForecastInput = Birth & {
  doses: readonly Dose[]
  refusals: readonly Refusal[]
  contraIndications?: readonly ContraIndication[]
  postponements?: readonly Postponement[]
  today: Day
}

/** One dose of a vaccine, or all that are still to come. */
export type Which = { vaccine: VaccineId; ordinal: number | 'all' }
/** Parents, or the youth, do not want a dose. Only refusals that still stand. */
export type Refusal = Which & { on: Day }
/** A doctor found on this day that a dose must not be given: for good (`until` is null), or before `until`. */
export type ContraIndication = Which & { on: Day; until: Day | null }
/** It was agreed on this day to wait. On the day `until` the dose comes back by itself. */
export type Postponement = Which & { on: Day; until: Day }

export type PlannedDose = {
  vaccine: VaccineId
  /** 1 for the first dose of this vaccine in the child's plan. */
  ordinal: number
  moment: Moment
  standing: Standing
  reason: Reason
  /** The first day from today on which the dose would count; null when it was given, or when no such day is left. */
  earliest: Day | null
  /** The programme's day, or the first one after it on which the dose would count; null when there is no such day left. */
  target: Day | null
  /** The last day on which the dose can still be given; null when it was given, or when no such day is left. */
  latest: Latest | null
}

/**
 * A deadline is a day of the programme after which the dose is late, and of less use; behind the other two no dose counts.
 * A deadline that has passed makes place for the limit behind it.
 */
export type Latest = { on: Day; because: 'deadline' | 'age-limit' | 'programme-ends' }

export type Standing =
  | { kind: 'given'; vaccine: VaccineId; on: Day; product: string | null; batch: string | null }
  | { kind: 'due'; since: Day; by: Day }
  | { kind: 'overdue'; since: Day }
  | { kind: 'planned'; from: Day; to: Day }
  | { kind: 'lapsed'; because: Lapse }
  | { kind: 'not-needed'; because: NotNeeded }
  | { kind: 'refused'; on: Day }
  /** `until`: the first day on which it may be given; null when that is never. */
  | { kind: 'contra-indicated'; on: Day; until: Day | null }
  | { kind: 'postponed'; on: Day; until: Day }

export type Lapse = { kind: 'too-old'; since: Day } | { kind: 'programme-ended'; on: Day }

/** A late start takes fewer doses; a basic series completed after the second birthday replaces the booster of 4 years. */
export type NotNeeded = { kind: 'fewer-doses' } | { kind: 'late-basic-series'; on: Day }
