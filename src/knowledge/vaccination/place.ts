/**
 * The days of a dose that is still to come: the first on which it counts, the one the programme aims at, and the last.
 * It is tried out on where the child will stand once the doses before it are given on their day.
 */
import { type DayNumber, dayAt, dayNumber, dayOfBirth, monthsAfter } from '../ages/day-number.ts'
import { type Span, spanOf } from './interval.ts'
import type { Invalidity } from './judge.ts'
import { firstDayItCounts, lastDayItCounts, never, type Trial, trialOf, whyNotOn } from './next-dose.ts'
import type { ForecastInput, Latest, PlannedDose, Standing, Which } from './planned-dose.ts'
import { type OpenSlot, reasonOf, reasonToCome } from './reason.ts'
import type { Slot } from './slots.ts'
import { judgeDose, type ProgressBySeries, progressIn } from './validity.ts'

export type Plan = OpenSlot & {
  ordinal: PlannedDose['ordinal']
  input: Pick<ForecastInput, 'refusals' | 'contraIndications' | 'postponements'>
  today: DayNumber
  /** The day on which the programme ends for this child. */
  ends: DayNumber
}
export type Placed = Pick<PlannedDose, 'standing' | 'reason' | 'earliest' | 'target' | 'latest'> & {
  /** Where the child will stand after this dose. */
  next: ProgressBySeries
}

export function placeOpen(plan: Plan): Placed {
  const { asked, slot, progress, today, ends } = plan
  const { line } = slot
  const window = spanOf(line.at, asked.child.born, line.isCatchUp ? lastDose(plan) : null)
  const hold = holdOf(plan)
  const free = hold?.until ? dayNumber(hold.until) : today
  const soonest = isForItsTime(slot) ? Math.max(free, window.from) : free
  const trial = trialOf(asked.child, progress, line)
  const earliest = firstDayItCounts(trial, soonest)
  if (earliest === never) return placeImpossible(plan, trial, window, hold)

  const start = startOf(trial, Math.max(window.from, hold?.until ? free : window.from), soonest, earliest)
  const planned = Math.max(start, earliest)
  if (planned >= ends) return withoutDay(plan, lapsed({ kind: 'programme-ended', on: dayAt(ends) }))

  const next = line.isLastOfItsSeries ? progress : judgeDose(asked.child, progress, line.vaccine, planned).progress
  if (hold?.kind === 'contra-indicated' && hold.until === null) return { ...withoutDay(plan, hold), next }
  const timed = timedStanding(start, Math.max(window.to, start), today)
  const latest = latestOf(plan, trial, earliest, window)
  const isWaiting = timed.kind === 'planned' && window.from <= today
  return {
    standing: hold ?? timed,
    reason: reasonToCome(plan, isWaiting ? start : null),
    earliest: dayAt(earliest),
    target: dayAt(Math.max(planned, Math.min(aimOf(plan, window), latest.on))),
    latest: { on: dayAt(latest.on), because: latest.because },
    next,
  }
}

/** The first day in the window on which it counts. What was found from an earlier day on need not be sought again. */
function startOf(trial: Trial, opens: DayNumber, soonest: DayNumber, earliest: DayNumber): DayNumber {
  if (soonest <= opens && opens <= earliest) return earliest
  const first = firstDayItCounts(trial, opens)
  return first === never ? earliest : first
}

/** The day the programme aims at. */
function aimOf(plan: Plan, window: Span): DayNumber {
  const { aimsMonthsAfter } = plan.slot.line
  const previous = aimsMonthsAfter === null ? null : lastDose(plan)
  return previous === null
    ? window.target
    : Math.max(window.target, monthsAfter(dayOfBirth(dayAt(previous)), aimsMonthsAfter ?? 0))
}

/** The day on which the line itself says that the child is too old. */
export const tooOldOn = ({ asked, slot }: Plan): DayNumber | null =>
  slot.line.untilDays === null ? null : asked.child.born.number + slot.line.untilDays

/** A row without days: what was given, and what will not come. */
export const withoutDay = ({ asked, slot, progress }: Plan, standing: Standing): Placed => ({
  standing,
  reason: reasonOf(slot, asked),
  earliest: null,
  target: null,
  latest: null,
  next: progress,
})

/** No day from today on would do: the child is too old, or the rules as known do not say what to do. */
function placeImpossible(plan: Plan, trial: Trial, window: Span, hold: Hold | null): Placed {
  const because = whyNever(trial, Math.max(plan.today, window.from)) ?? { kind: 'no-rule-found' }
  if (because.kind === 'too-old') return withoutDay(plan, lapsed({ kind: 'too-old', since: because.countedBefore }))
  const standing = hold ?? timedStanding(window.from, window.to, plan.today)
  return { ...withoutDay(plan, standing), reason: { kind: 'youth-doctor-decides', because } }
}

/** Waiting helps against an interval, not against the limit that lies behind it: that limit is the reason. */
function whyNever(trial: Trial, on: DayNumber): Invalidity | null {
  const because = whyNotOn(trial, on)
  if (because?.kind === 'same-day') return whyNever(trial, on + 1)
  if (because?.kind !== 'too-soon') return because
  const waited = dayNumber(because.previous) + because.minimumDays
  return on < waited ? whyNever(trial, waited) : because
}

function timedStanding(from: DayNumber, to: DayNumber, today: DayNumber): Standing {
  if (today < from) return { kind: 'planned', from: dayAt(from), to: dayAt(to) }
  return to < today ? { kind: 'overdue', since: dayAt(to + 1) } : { kind: 'due', since: dayAt(from), by: dayAt(to) }
}

type LastDay = { on: DayNumber; because: Latest['because'] }

function latestOf(plan: Plan, trial: Trial, earliest: DayNumber, window: Span): LastDay {
  const { asked, slot, ends } = plan
  const deadline = deadlineOf(slot, asked, window)
  if (deadline !== null && earliest <= deadline) return { on: deadline, because: 'deadline' }
  const last = Math.min(lastDayItCounts(trial, earliest), (tooOldOn(plan) ?? never) - 1)
  return last < ends ? { on: last, because: 'age-limit' } : { on: ends - 1, because: 'programme-ends' }
}

function deadlineOf(
  { line: { deadline } }: Slot,
  { child, motherCarriesHepatitisB }: Plan['asked'],
  window: Span,
): DayNumber | null {
  if (deadline === null) return null
  if (deadline === 'window') return window.to
  return motherCarriesHepatitisB ? child.born.number + deadline.daysForCarriersChild : null
}

/** Antibodies before their season would be gone when they are needed; a dose to catch up keeps its distance. */
const isForItsTime = ({ line: { at } }: Slot): boolean => at.kind === 'autumn' || at.kind === 'catch-up'

const lastDose = ({ slot, progress }: Plan): DayNumber | null => {
  const [course] = slot.line.leading
  return course ? progressIn(progress, course).last : null
}

/** What keeps a dose from being given today, the strongest word first. What has ended keeps nothing. */
function holdOf({ input, slot, ordinal: own, today }: Plan): Hold | null {
  if (input.refusals.length === 0 && !input.contraIndications && !input.postponements) return null
  const { refusals, contraIndications = [], postponements = [] } = input
  const concerns = ({ vaccine, ordinal }: Which): boolean =>
    vaccine === slot.line.vaccine && (ordinal === 'all' || ordinal === own)
  const refusal = refusals.find(concerns)
  if (refusal) return { kind: 'refused', on: refusal.on }
  const against = contraIndications.find(one => concerns(one) && (one.until === null || today < dayNumber(one.until)))
  if (against) return { kind: 'contra-indicated', on: against.on, until: against.until }
  const postponed = postponements.find(one => concerns(one) && today < dayNumber(one.until))
  return postponed ? { kind: 'postponed', on: postponed.on, until: postponed.until } : null
}

const lapsed = (because: Extract<Standing, { kind: 'lapsed' }>['because']): Standing => ({ kind: 'lapsed', because })

type Hold =
  | { kind: 'refused'; on: Latest['on']; until?: never }
  | Extract<Standing, { kind: 'contra-indicated' | 'postponed' }>
