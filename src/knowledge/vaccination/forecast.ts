/**
 * What a child has had, what is due, what is still to come, and why: one row per planned dose.
 * The programme says when (`programme.ts`), the rank tables say what counts (`rank-tables.ts`). A dose still to come is
 * dated by trying it out: the first day on which it counts, once the doses before it are given on their day.
 * Catch-up: a series is never started again, and a late dose is given as soon as possible (RVP guideline, chapter 10).
 * The programme ends on the eighteenth birthday.
 */
import { type Day, dayAfter, isBefore, later, type Moment, type Window, windowOf } from './interval.ts'
import { afterDoseOn, dayAgeEnds, firstDayItCounts, hasReached, whyNotOn } from './next-dose.ts'
import { type Birth, type Line, lastBirthday, linesFor, schemeInUse } from './programme.ts'
import { type OpenSlot, type Reason, reasonOf, reasonToCome } from './reason.ts'
import { type Slot, slotsFor } from './slots.ts'
import type { VaccineId } from './vaccines.ts'
import {
  type Child,
  type Dose,
  type Invalidity,
  judgeDoses,
  type ProgressBySeries,
  progressIn,
  tracksOf,
} from './validity.ts'

export type ForecastInput = Birth & {
  doses: readonly Dose[]
  refusals: readonly Refusal[]
  contraIndications?: readonly ContraIndication[]
  postponements?: readonly Postponement[]
  today: Day
}

/** One dose of a vaccine, or all that are still to come. */
type Which = { vaccine: VaccineId; ordinal: number | 'all' }
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

/** The plan of one child, in the order of the programme. Empty for someone born before 2008. */
export function forecast(input: ForecastInput): PlannedDose[] {
  const child: Child = { birth: input.birth, scheme: schemeInUse(input) }
  const judged = judgeDoses(child, input.doses)
  const given: ProgressBySeries = judged.at(-1)?.progress ?? new Map()
  let progress = given
  return slotsFor(linesFor(input), judged, input.today).map(slot => {
    const { next, ...placed } = place({ input, child, slot, judged, given, progress })
    progress = next
    return { vaccine: slot.line.vaccine, ordinal: slot.ordinal, moment: slot.line.at, ...placed }
  })
}

function place(plan: Plan): Placed {
  const { input, slot, progress } = plan
  const standing = settled(plan)
  if (!standing) return placeOpen(plan, windowOf(slot.line.at, input.birth))
  return { standing, reason: reasonOf(slot, input), earliest: null, latest: null, next: progress }
}

/** The standing of a dose that is not to come, or null when it is. */
function settled({ input, slot, progress }: Plan): Standing | null {
  const { line, filling } = slot
  if (filling.kind === 'dose') return given(filling.dose)
  if (filling.kind === 'skipped' || hasReached(progress, line)) return notNeeded({ kind: 'fewer-doses' })
  const on = lateBasicSeries(line, progress, input.birth)
  if (on) return notNeeded({ kind: 'late-basic-series', on })
  const end = endOfProgramme(input.birth)
  return isBefore(input.today, end) ? null : lapsed({ kind: 'programme-ended', on: end })
}

function placeOpen(plan: Plan, window: Window): Placed {
  const { input, child, slot, progress } = plan
  const { line } = slot
  const hold = holdOf(slot, input)
  const earliest = firstDayItCounts(child, progress, line, later(input.today, hold?.until ?? input.today))
  if (!earliest) return placeImpossible(plan, window)

  const start = firstDayItCounts(child, progress, line, later(window.from, hold?.until ?? window.from)) ?? earliest
  const end = endOfProgramme(input.birth)
  if (!isBefore(later(start, earliest), end))
    return {
      standing: lapsed({ kind: 'programme-ended', on: end }),
      reason: reasonOf(slot, input),
      earliest: null,
      latest: null,
      next: progress,
    }

  const timed = timedStanding(start, later(window.to, start), input.today)
  return {
    standing: hold ?? timed,
    reason: reasonToCome(plan, timed.kind === 'planned' && !isBefore(input.today, window.from) ? start : null),
    earliest,
    latest: latestOf(plan, earliest, window),
    next: afterDoseOn(child, progress, line.vaccine, later(start, earliest)),
  }
}

function latestOf({ input, child, slot, progress }: Plan, earliest: Day, window: Window): Latest {
  const ageEnds = dayAgeEnds(child, progress, slot.line)
  const end = endOfProgramme(input.birth)
  if (isDeadline(slot.line) && !isBefore(window.to, earliest)) return { on: window.to, because: 'deadline' }
  return ageEnds && isBefore(ageEnds, end)
    ? { on: ageEnds.subtract({ days: 1 }), because: 'age-limit' }
    : { on: end.subtract({ days: 1 }), because: 'programme-ends' }
}

const isDeadline = ({ at }: Line): boolean => at.kind === 'at-birth' || at.kind === 'autumn'

/** No day from today on would do: the child is too old, or the rules as known do not say what to do. */
function placeImpossible({ input, child, slot, progress }: Plan, window: Window): Placed {
  const { line } = slot
  const because = whyNever(child, progress, line, later(input.today, window.from)) ?? { kind: 'no-rule-found' }
  if (because.kind === 'too-old') {
    const standing = lapsed({ kind: 'too-old', since: because.countedBefore })
    return { standing, reason: reasonOf(slot, input), earliest: null, latest: null, next: progress }
  }
  return {
    standing: holdOf(slot, input) ?? timedStanding(window.from, window.to, input.today),
    reason: { kind: 'youth-doctor-decides', because },
    earliest: null,
    latest: null,
    next: progress,
  }
}

/** Waiting helps against an interval, not against the limit that lies behind it: that limit is the reason. */
function whyNever(child: Child, progress: ProgressBySeries, line: Line, on: Day): Invalidity | null {
  const because = whyNotOn(child, progress, line, on)
  if (because?.kind === 'same-day') return whyNever(child, progress, line, dayAfter(on))
  if (because?.kind !== 'too-soon') return because
  const waited = because.previous.add({ days: because.minimumDays })
  return isBefore(on, waited) ? whyNever(child, progress, line, waited) : because
}

function timedStanding(from: Day, to: Day, today: Day): Standing {
  if (isBefore(today, from)) return { kind: 'planned', from, to }
  return isBefore(to, today) ? { kind: 'overdue', since: dayAfter(to) } : { kind: 'due', since: from, by: to }
}

/** What keeps a dose from being given today, the strongest word first. What has ended keeps nothing. */
function holdOf(
  slot: Slot,
  { refusals, contraIndications = [], postponements = [], today }: ForecastInput,
): Hold | null {
  const concerns = ({ vaccine, ordinal }: Which): boolean =>
    vaccine === slot.line.vaccine && (ordinal === 'all' || ordinal === slot.ordinal)
  const refusal = refusals.find(concerns)
  if (refusal) return { kind: 'refused', on: refusal.on }
  const stands = (until: Day | null): boolean => until === null || isBefore(today, until)
  const against = contraIndications.find(one => concerns(one) && stands(one.until))
  if (against) return { kind: 'contra-indicated', on: against.on, until: against.until }
  const postponed = postponements.find(one => concerns(one) && stands(one.until))
  return postponed ? { kind: 'postponed', on: postponed.on, until: postponed.until } : null
}

/** The day the basic series was completed, if that was on or after the second birthday and the line lapses with it. */
function lateBasicSeries(
  { vaccine, lapsesAfterLateBasicSeries }: Line,
  progress: ProgressBySeries,
  birth: Day,
): Day | null {
  const { rank, last } = progressIn(progress, tracksOf(vaccine)[0] ?? vaccine)
  const isLate = last !== null && !isBefore(last, birth.add({ years: 2 }))
  return lapsesAfterLateBasicSeries && rank === 4 && isLate ? last : null
}

const endOfProgramme = (birth: Day): Day => birth.add({ years: lastBirthday })
const given = ({ vaccine, on, product, batch }: Dose): Standing => ({ kind: 'given', vaccine, on, product, batch })
const lapsed = (because: Lapse): Standing => ({ kind: 'lapsed', because })
const notNeeded = (because: NotNeeded): Standing => ({ kind: 'not-needed', because })

type Plan = OpenSlot & { input: ForecastInput }
type Hold = { kind: 'refused'; on: Day; until?: never } | Extract<Standing, { kind: 'contra-indicated' | 'postponed' }>
type Placed = Pick<PlannedDose, 'standing' | 'reason' | 'earliest' | 'latest'> & { next: ProgressBySeries }
