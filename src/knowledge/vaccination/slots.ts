/**
 * Lays the doses a child has had on the lines of the programme: which line did each dose fill, and which are open?
 * A line is filled by the first dose after which the child has reached its rank. One dose that reaches two lines at once
 * fills the first; the second is then skipped, because a late start takes fewer doses.
 */
import { type DayNumber, dayNumber } from '../ages/day-number.ts'
import type { PlacedLine } from './lines-for.ts'
import { isReplaced, vaccineInUse } from './programme.ts'
import { hpvIntervalDays } from './rank-tables.ts'
import { coursesOf } from './tracks.ts'
import { type Dose, isAtLeast, type JudgedDose } from './validity.ts'

export type Slot = {
  line: PlacedLine
  filling: { kind: 'dose'; dose: Dose } | { kind: 'skipped' } | { kind: 'open' }
  /** Set on the dose that is needed because the two before it were too close together. */
  tooClose: TooClose | null
}
export type TooClose = { intervalDays: number; minimumDays: number }

export function slotsFor(lines: readonly PlacedLine[], judged: readonly JudgedDose[], today: DayNumber): Slot[] {
  const fillers = lines.map(line => fillerOf(line, judged))
  const extras = judged.filter(dose => !fillers.includes(dose) && isExtra(dose))
  const slots: Slot[] = []
  lines.forEach((line, index) => {
    const filler = fillers[index]
    if (line.isCatchUp && filler && filler.dose.vaccine !== line.vaccine) return
    const extra = extras.find(dose => lines.find(other => isFor(other, dose)) === line)
    if (extra) slots.push({ line, filling: { kind: 'dose', dose: extra.dose }, tooClose: null })
    const filling = fillingOf(fillers, index)
    const tooClose = extra ? tooCloseTo(extra, fillers[index - 1]) : null
    slots.push({ line: asGiven(line, filling, today), filling, tooClose })
  })
  return slots
}

/** The dose that brought the child to the rank of the line. */
function fillerOf(line: PlacedLine, judged: readonly JudgedDose[]): JudgedDose | undefined {
  const { leading } = line
  const last = judged.at(-1)
  if (!last || !isAtLeast(last.progress, leading, line.rank)) return undefined
  // Rank 0 is HepB-0, and only HepB-0.
  for (const dose of judged)
    if (isAtLeast(dose.progress, leading, line.rank) && (line.rank > 0 || dose.dose.vaccine === line.vaccine))
      return dose
  return undefined
}

function fillingOf(fillers: readonly (JudgedDose | undefined)[], index: number): Slot['filling'] {
  const filler = fillers[index]
  if (!filler) return { kind: 'open' }
  return fillers.indexOf(filler) < index ? { kind: 'skipped' } : { kind: 'dose', dose: filler.dose }
}

/** A line bears the name of the vaccine that replaced it, if that one was given, and from today on. */
function asGiven(line: PlacedLine, filling: Slot['filling'], today: DayNumber): PlacedLine {
  if (!isReplaced(line.vaccine)) return line
  const vaccine = vaccineInUse(line.vaccine, filling.kind === 'dose' ? dayNumber(filling.dose.on) : today)
  return filling.kind !== 'dose' || filling.dose.vaccine === vaccine
    ? { ...line, vaccine, leading: coursesOf(vaccine).leading }
    : line
}

/** A dose that counts for a rank the programme has no line for stands before the first line above that rank. */
const isFor = (line: PlacedLine, { dose, verdicts }: JudgedDose): boolean =>
  line.vaccine === dose.vaccine &&
  verdicts.every(({ verdict }) => verdict.kind === 'counts' && verdict.rank < line.rank)

/** Only HPV and pneumococcal disease have ranks without a line. */
const isExtra = ({ dose, verdicts }: JudgedDose): boolean =>
  coursesOf(dose.vaccine).following.length === 0 &&
  verdicts.every(({ verdict }) => verdict.kind === 'counts' && verdict.rank > 0)

/** The second dose within 150 days of the first. */
const tooCloseTo = (extra: JudgedDose, previous: JudgedDose | undefined): TooClose | null =>
  previous && extra.dose.vaccine === 'hpv'
    ? { intervalDays: extra.on - previous.on, minimumDays: hpvIntervalDays }
    : null
