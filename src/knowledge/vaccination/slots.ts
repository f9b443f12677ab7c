/**
 * Lays the doses a child has had on the lines of the programme: which line did each dose fill, and which are open?
 * A line is filled by the first dose after which the child has reached its rank. One dose that reaches two lines at once
 * fills the first; the second is then skipped, because a late start takes fewer doses.
 */
import { type Day, daysBetween } from './interval.ts'
import { hasReached } from './next-dose.ts'
import { type Line, vaccineInUse } from './programme.ts'
import { hpvIntervalDays } from './rank-tables.ts'
import type { Dose, JudgedDose } from './validity.ts'

export type Slot = {
  line: Line
  /** 1 for the first slot of this vaccine. */
  ordinal: number
  filling: { kind: 'dose'; dose: Dose } | { kind: 'skipped' } | { kind: 'open' }
  /** Set on the dose that is needed because the two before it were too close together. */
  tooClose: TooClose | null
}
export type TooClose = { intervalDays: number; minimumDays: number }

export function slotsFor(lines: readonly Line[], judged: readonly JudgedDose[], today: Day): Slot[] {
  const fillers = lines.map(line => judged.find(({ progress }) => hasReached(progress, line)))
  const extras = judged.filter(dose => countsInFull(dose) && !fillers.includes(dose))
  const slots = lines.flatMap((line, index): Omit<Slot, 'ordinal'>[] => {
    const extra = extras.find(dose => lines.find(other => isFor(other, dose)) === line)
    const filling = fillingOf(fillers, index)
    const tooClose = extra ? tooCloseTo(extra, fillers[index - 1]) : null
    const slot = { line: asGiven(line, filling, today), filling, tooClose }
    return extra ? [{ line, filling: { kind: 'dose', dose: extra.dose }, tooClose: null }, slot] : [slot]
  })
  return slots.map((slot, index) => ({ ...slot, ordinal: countOf(slot.line.vaccine, slots.slice(0, index + 1)) }))
}

function fillingOf(fillers: readonly (JudgedDose | undefined)[], index: number): Slot['filling'] {
  const filler = fillers[index]
  if (!filler) return { kind: 'open' }
  return fillers.indexOf(filler) < index ? { kind: 'skipped' } : { kind: 'dose', dose: filler.dose }
}

/** A line bears the name of the vaccine that replaced it, if that one was given, and from today on. */
function asGiven(line: Line, filling: Slot['filling'], today: Day): Line {
  const vaccine = vaccineInUse(line.vaccine, filling.kind === 'dose' ? filling.dose.on : today)
  const isReplaced = filling.kind !== 'dose' || filling.dose.vaccine === vaccine
  return isReplaced ? { ...line, vaccine } : line
}

/** A dose that counts for a rank the programme has no line for stands before the first line above that rank. */
const isFor = (line: Line, { dose, verdicts }: JudgedDose): boolean =>
  line.vaccine === dose.vaccine &&
  verdicts.every(({ verdict }) => verdict.kind === 'counts' && verdict.rank < line.rank)

const countsInFull = ({ verdicts }: JudgedDose): boolean =>
  verdicts.every(({ verdict }) => verdict.kind === 'counts' && verdict.rank > 0)

/** Only HPV has such a rank: the second dose within 150 days of the first. */
const tooCloseTo = (extra: JudgedDose, previous: JudgedDose | undefined): TooClose | null =>
  previous ? { intervalDays: daysBetween(previous.dose.on, extra.dose.on), minimumDays: hpvIntervalDays } : null

const countOf = (vaccine: string, slots: readonly { line: Line }[]): number =>
  slots.filter(({ line }) => line.vaccine === vaccine).length
