/**
 * What a child has had, what is due, what is still to come, and why: one row per planned dose.
 * The programme says when (`programme.ts`), the rank tables say what counts (`rank-tables.ts`). A dose still to come is
 * dated by trying it out: the first day on which it counts, once the doses before it are given on their day.
 * Catch-up: a series is never started again, and a late dose is given as soon as possible (RVP guideline, chapter 10).
 * The programme ends on the eighteenth birthday.
 */
import { type Day, dayAfter, isBefore, later, type Moment, type Window, windowOf } from './interval.ts'
import { afterDoseOn, firstDayItCounts, hasReached, whyNotOn } from './next-dose.ts'
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

export type ForecastInput = Birth & { doses: readonly Dose[]; refusals: readonly Refusal[]; today: Day }

/** Parents, or the youth, do not want a dose. Only refusals that still stand. */
export type Refusal = { vaccine: VaccineId; ordinal: number | 'all'; on: Day }

export type PlannedDose = {
  vaccine: VaccineId
  /** 1 for the first dose of this vaccine in the child's plan. */
  ordinal: number
  moment: Moment
  standing: Standing
  reason: Reason
  /** The first day from today on which the dose would count; null when it was given, or when no such day is left. */
  earliest: Day | null
}

export type Standing =
  | { kind: 'given'; vaccine: VaccineId; on: Day; product: string | null; batch: string | null }
  | { kind: 'due'; since: Day; by: Day }
  | { kind: 'overdue'; since: Day }
  | { kind: 'planned'; from: Day; to: Day }
  | { kind: 'lapsed'; because: Lapse }
  | { kind: 'not-needed'; because: NotNeeded }
  | { kind: 'refused'; on: Day }

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
  return { standing, reason: reasonOf(slot, input), earliest: null, next: progress }
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
  const earliest = firstDayItCounts(child, progress, line, input.today)
  if (!earliest) return placeImpossible(plan, window)

  const start = firstDayItCounts(child, progress, line, window.from) ?? earliest
  const end = endOfProgramme(input.birth)
  if (!isBefore(later(start, earliest), end))
    return {
      standing: lapsed({ kind: 'programme-ended', on: end }),
      reason: reasonOf(slot, input),
      earliest: null,
      next: progress,
    }

  const timed = timedStanding(start, later(window.to, start), input.today)
  return {
    standing: refusalOf(slot, input.refusals) ?? timed,
    reason: reasonToCome(plan, timed.kind === 'planned' && !isBefore(input.today, window.from) ? start : null),
    earliest,
    next: afterDoseOn(child, progress, line.vaccine, later(start, earliest)),
  }
}

/** No day from today on would do: the child is too old, or the rules as known do not say what to do. */
function placeImpossible({ input, child, slot, progress }: Plan, window: Window): Placed {
  const { line } = slot
  const because = whyNever(child, progress, line, later(input.today, window.from)) ?? { kind: 'no-rule-found' }
  if (because.kind === 'too-old') {
    const standing = lapsed({ kind: 'too-old', since: because.countedBefore })
    return { standing, reason: reasonOf(slot, input), earliest: null, next: progress }
  }
  return {
    standing: refusalOf(slot, input.refusals) ?? timedStanding(window.from, window.to, input.today),
    reason: { kind: 'youth-doctor-decides', because },
    earliest: null,
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

function refusalOf({ line, ordinal }: Slot, refusals: readonly Refusal[]): Standing | null {
  const refusal = refusals.find(
    ({ vaccine, ordinal: which }) => vaccine === line.vaccine && (which === 'all' || which === ordinal),
  )
  return refusal ? { kind: 'refused', on: refusal.on } : null
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
type Placed = Pick<PlannedDose, 'standing' | 'reason' | 'earliest'> & { next: ProgressBySeries }
