/** Which days of the log are asked for: those of the last week, unless said otherwise. */
import { readDay } from '../../knowledge/ages/read-day.ts'

export type Period = {
  readonly from: string
  readonly until: string
  readonly instants: {
    readonly from: Temporal.Instant
    readonly until: Temporal.Instant
    readonly before: number | null
  }
}

const daysAtFirst = 7
const zone = 'Europe/Amsterdam'

export function periodFrom(query: URLSearchParams, today: Temporal.PlainDate): Period {
  const until = dayFrom(query.get('tot'), today, today)
  const from = dayFrom(query.get('van'), until.subtract({ days: daysAtFirst - 1 }), today)
  return {
    from: from.toString(),
    until: until.toString(),
    instants: { from: midnight(from), until: midnight(until.add({ days: 1 })), before: numberFrom(query.get('voor')) },
  }
}

export const asksCheck = (query: URLSearchParams): boolean => query.has('controle')

/** The address of the lines before this one. */
export const nextHref = ({ from, until }: Period, before: number | undefined): string =>
  `/beheer/logboek?van=${from}&tot=${until}&voor=${before ?? 0}`

function dayFrom(typed: string | null, otherwise: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate {
  const read = readDay(typed ?? '', today)
  return read.ok ? read.day : otherwise
}

const numberFrom = (typed: string | null): number | null =>
  typed !== null && /^\d{1,15}$/.test(typed) ? Number(typed) : null

/** The first moment of a day on the clock of the Netherlands. */
const midnight = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(zone).toInstant()
