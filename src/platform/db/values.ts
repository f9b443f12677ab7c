import { type RawBuilder, sql } from 'kysely'
import pg from 'pg'

/**
 * Values between PostgreSQL and this program. A day is a Temporal.PlainDate and a moment a Temporal.Instant, never a Date;
 * whole numbers and decimals are numbers (a whole number beyond 2^53 is refused, never rounded).
 */
export const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
}

/** A value for a `jsonb` column. Needed for lists, which the driver would else send as a PostgreSQL array. */
export const json = (value: object): RawBuilder<object> => sql<object>`${JSON.stringify(value)}::jsonb`

/** The driver writes objects as JSON, with quotes; a Temporal value is sent as its plain text. */
export const toParameter = (value: unknown): unknown => {
  if (isTemporal(value)) return String(value)
  return Array.isArray(value) ? value.map(toParameter) : value
}

const isTemporal = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value).startsWith('[object Temporal.')

type Parse = (text: string) => unknown
const { builtins } = pg.types

/**
 * The same day is the same object: each Temporal object is a burden to the collector of garbage (a page of a full record read in a
 * thousand of them took one time in twelve four times as long), and the days of a few lives are some ten thousands.
 */
function dayFrom(text: string): Temporal.PlainDate {
  const known = days.get(text)
  if (known) return known
  const day = Temporal.PlainDate.from(text)
  if (days.size < mostDays) days.set(text, day)
  return day
}
const days = new Map<string, Temporal.PlainDate>()
const mostDays = 50_000

const wholeNumber: Parse = text => {
  const number = Number(text)
  if (Number.isSafeInteger(number)) return number
  throw new RangeError(`${text} is beyond what a number holds exactly`)
}
const single: [oid: number, array: number, parse: Parse][] = [
  [builtins.DATE, 1182, dayFrom],
  [builtins.TIMESTAMP, 1115, text => Temporal.PlainDateTime.from(text)],
  [builtins.TIMESTAMPTZ, 1185, text => Temporal.Instant.from(text)],
  [builtins.INT8, 1016, wholeNumber],
  [builtins.NUMERIC, 1231, Number],
]
const textArrayOid: number = 1009
const textArray = pg.types.getTypeParser(textArrayOid, 'text')
const arrayOf =
  (parse: Parse): Parse =>
  text =>
    textArray(text).map((element: string | null) => (element === null ? null : parse(element)))

const parsers = new Map<number, Parse>(
  single.flatMap(([oid, array, parse]) => [
    [oid, parse],
    [array, arrayOf(parse)],
  ]),
)
