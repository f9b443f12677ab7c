/** Which days of the log are asked for, those of the last week unless said otherwise, and of whom. */
import { readDay } from '../../knowledge/ages/read-day.ts'
import { isId } from '../../platform/new-id.ts'

export type Period = {
  readonly from: string
  readonly until: string
  /** Only what was done with this person. */
  readonly subject: string | null
  readonly instants: {
    readonly from: Temporal.Instant
    readonly until: Temporal.Instant
    readonly before: number | null
  }
}
/** What the page carries from one view of the log to the next. */
export type Chosen = Pick<Period, 'from' | 'until' | 'subject'>

const daysAtFirst = 7
const zone = 'Europe/Amsterdam'

export function periodFrom(query: URLSearchParams, today: Temporal.PlainDate): Period {
  const until = dayFrom(query.get('tot'), today, today)
  const from = dayFrom(query.get('van'), until.subtract({ days: daysAtFirst - 1 }), today)
  const subject = query.get('over') ?? ''
  return {
    from: from.toString(),
    until: until.toString(),
    subject: isId(subject) ? subject : null,
    instants: { from: midnight(from), until: midnight(until.add({ days: 1 })), before: numberFrom(query.get('voor')) },
  }
}

export const asksCheck = (query: URLSearchParams): boolean => query.has('controle')

/** The same days of the log, seen in another way: of one person, older lines, the chain checked. */
export function logHref({ from, until, subject }: Chosen, more: Readonly<Record<string, string>> = {}): string {
  const chosen = { van: from, tot: until, ...(subject && { over: subject }), ...more }
  return `/beheer/logboek?${new URLSearchParams(chosen)}`
}

function dayFrom(typed: string | null, otherwise: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate {
  const read = readDay(typed ?? '', today)
  return read.ok ? read.day : otherwise
}

const numberFrom = (typed: string | null): number | null =>
  typed !== null && /^\d{1,15}$/.test(typed) ? Number(typed) : null

/** The first moment of a day on the clock of the Netherlands. */
const midnight = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(zone).toInstant()
