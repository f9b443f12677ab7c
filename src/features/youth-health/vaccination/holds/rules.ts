/** Which holds stand on a day, and what the forecast has to know of them. */
import type { ContraIndication, Postponement } from '../../../../knowledge/vaccination/forecast.ts'
import { isBefore } from '../../../../knowledge/vaccination/interval.ts'
import { type VaccineId, vaccineIds } from '../../../../knowledge/vaccination/vaccines.ts'
import type { Hold } from './hold.ts'

type Day = Temporal.PlainDate

/** Begun, not lifted, and not past its day: a hold ends by itself. */
export const standsOn = ({ since, until, lifting }: Hold, day: Day): boolean =>
  !isBefore(day, since) && (until === null || isBefore(day, until)) && (lifting === null || isBefore(day, lifting.on))

/** The hold that keeps this vaccine back on this day; a contra-indication before a postponement. */
export function holdOn(holds: readonly Hold[], vaccine: VaccineId, day: Day): Hold | undefined {
  const standing = holds.filter(one => standsOn(one, day) && (one.vaccine === null || one.vaccine === vaccine))
  return standing.find(one => one.kind === 'contra-indication') ?? standing.at(-1)
}

export type Withheld = {
  readonly contraIndications: readonly ContraIndication[]
  readonly postponements: readonly Postponement[]
}

/** What stands today, in the words of the forecast. A hold on everything is one on each vaccine. */
export function withheldToday(holds: readonly Hold[], today: Day): Withheld {
  const standing = holds
    .filter(one => standsOn(one, today))
    .flatMap(hold => concerned(hold).map(vaccine => ({ hold, vaccine })))
  return {
    contraIndications: standing.flatMap(({ hold: { kind, since, until }, vaccine }) =>
      kind === 'contra-indication' ? [{ vaccine, ordinal: 'all' as const, on: since, until }] : [],
    ),
    postponements: standing.flatMap(({ hold: { kind, since, until }, vaccine }) =>
      kind === 'postponement' && until !== null ? [{ vaccine, ordinal: 'all' as const, on: since, until }] : [],
    ),
  }
}

const concerned = ({ vaccine }: Hold): readonly VaccineId[] => (vaccine === null ? vaccineIds : [vaccine])
