/**
 * What a child has had, what is due, what is still to come, and why: one row per planned dose.
 * The programme says when (`programme.ts`), the rank tables say what counts (`rank-tables.ts`). A dose still to come is
 * dated by trying it out: the first day on which it counts, once the doses before it are given on their day.
 * Catch-up: a series is never started again, and a late dose is given as soon as possible (RVP guideline, chapter 10).
 * The programme ends on the eighteenth birthday.
 */
import { type DayNumber, type DayOfBirth, dayAt, dayNumber, dayOfBirth, yearsAfter } from '../ages/day-number.ts'
import { basicImmunity } from './judge.ts'
import { linesBorn, mayChooseScheme, schemeBorn } from './lines-for.ts'
import { hasReached } from './next-dose.ts'
import { type Placed, type Plan, placeOpen, tooOldOn, withoutDay } from './place.ts'
import type { ForecastInput, NotNeeded, PlannedDose, Standing } from './planned-dose.ts'
import { type Line, lastBirthday } from './programme.ts'
import { isWasted } from './reason.ts'
import { type Slot, slotsFor } from './slots.ts'
import { coursesOf } from './tracks.ts'
import type { VaccineId } from './vaccines.ts'
import {
  type Dose,
  isAtLeast,
  type JudgedDose,
  judgeAll,
  type NumberedDose,
  nothingYet,
  numbered,
  type ProgressBySeries,
  progressIn,
} from './validity.ts'

export type {
  ContraIndication,
  ForecastInput,
  Lapse,
  Latest,
  NotNeeded,
  PlannedDose,
  Postponement,
  Refusal,
  Standing,
} from './planned-dose.ts'

/** The plan of one child, in the order of the programme. Empty for someone born before 2008. */
export const forecast = (input: ForecastInput): PlannedDose[] => review(input).plan

/** What the doses did, oldest first, beside the plan that follows from them. */
export type Review = { judged: JudgedDose[]; plan: PlannedDose[] }

export const review = (input: ForecastInput): Review =>
  reviewNumbered(input, dayOfBirth(input.birth), dayNumber(input.today), input.doses.map(numbered))

/** The same for who has the days as numbers already, as a file of a whole municipality does. */
export function reviewNumbered(
  input: Omit<ForecastInput, 'birth' | 'today' | 'doses'>,
  born: DayOfBirth,
  today: DayNumber,
  doses: readonly NumberedDose[],
): Review {
  const child = { born, scheme: schemeBorn(born.number, input.scheme) }
  const judged = judgeAll(child, doses)
  const given = judged.at(-1)?.progress ?? nothingYet
  const ends = yearsAfter(born, lastBirthday)
  const { sex, scheme, motherCarriesHepatitisB } = input
  const isSchemeOpen = scheme === null && mayChooseScheme(born, today) && !hasBasicSeries(given)
  const asked = { child, sex, scheme, isSchemeOpen, motherCarriesHepatitisB }
  const plan: PlannedDose[] = []
  const hasWasted = judged.some(isWasted)
  let progress = given
  for (const slot of slotsFor(linesBorn(born, input), judged, today)) {
    const ordinal = nextIn(plan, slot.line.vaccine)
    const placed = place({ input, asked, today, ends, slot, ordinal, judged, hasWasted, given, progress })
    progress = placed.next
    if (isShown(slot, placed)) plan.push(rowOf(slot, ordinal, placed))
  }
  return { judged, plan }
}

const hasBasicSeries = (progress: ProgressBySeries): boolean =>
  isAtLeast(progress, coursesOf('dktp-hib-hepb').leading, basicImmunity)

/** A line to catch up stands in the plan of who has had such a dose, or is to have it. */
const isShown = ({ line, filling }: Slot, { standing: { kind } }: Placed): boolean =>
  !line.isCatchUp || filling.kind === 'dose' || (kind !== 'lapsed' && kind !== 'not-needed')

/** Counts what stands in the plan, so that no number is missing when another vaccine brings a dose of the series. */
function nextIn(plan: readonly PlannedDose[], vaccine: VaccineId): number {
  let ordinal = 1
  for (const row of plan) if (row.vaccine === vaccine) ordinal++
  return ordinal
}

const rowOf = ({ line }: Slot, ordinal: number, placed: Placed): PlannedDose => ({
  vaccine: line.vaccine,
  ordinal,
  moment: line.at,
  standing: placed.standing,
  reason: placed.reason,
  earliest: placed.earliest,
  target: placed.target,
  latest: placed.latest,
})

function place(plan: Plan): Placed {
  const standing = settled(plan)
  return standing ? withoutDay(plan, standing) : placeOpen(plan)
}

/** The standing of a dose that is not to come, or null when it is. */
function settled(plan: Plan): Standing | null {
  const { asked, slot, progress, today, ends } = plan
  const { line, filling } = slot
  if (filling.kind === 'dose') return given(filling.dose)
  const tooOld = tooOldOn(plan)
  if (tooOld !== null && tooOld <= today) return { kind: 'lapsed', because: { kind: 'too-old', since: dayAt(tooOld) } }
  if (filling.kind === 'skipped' || hasReached(progress, line)) return notNeeded({ kind: 'fewer-doses' })
  const on = lateBasicSeries(line, progress, asked.child.born)
  if (on !== null) return notNeeded({ kind: 'late-basic-series', on: dayAt(on) })
  return today < ends ? null : { kind: 'lapsed', because: { kind: 'programme-ended', on: dayAt(ends) } }
}

/** The day the basic series was completed, if that was on or after the second birthday and the line lapses with it. */
function lateBasicSeries(line: Line, progress: ProgressBySeries, born: DayOfBirth): DayNumber | null {
  const [course] = line.lapsesAfterLateBasicSeries ? line.leading : []
  if (!course) return null
  const { rank, last } = progressIn(progress, course)
  return rank === 4 && last !== null && last >= yearsAfter(born, 2) ? last : null
}

const given = ({ vaccine, on, product, batch }: Dose): Standing => ({ kind: 'given', vaccine, on, product, batch })
const notNeeded = (because: NotNeeded): Standing => ({ kind: 'not-needed', because })
