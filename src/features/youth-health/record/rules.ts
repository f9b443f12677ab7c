/** Who looks after a child, and what was known on a day. */
import { ageInMonths } from '../../../knowledge/ages/age.ts'
import type { Birth } from '../../../people/index.ts'

/** Which ages an organisation looks after; `until` is the first month that it does not. */
export type CareArea = {
  readonly organisation: string
  readonly fromMonths: number
  readonly untilMonths: number | null
}

/**
 * Without a setting an organisation for youth health care looks after all ages: of the municipalities that have two, each gives its own.
 * A child that is still expected counts as nought.
 */
export function looksAfter(
  organisation: string,
  areas: readonly CareArea[],
  birth: Birth,
  today: Temporal.PlainDate,
): boolean {
  const area = areas.find(one => one.organisation === organisation)
  if (!area) return true
  const months = birth.kind === 'born' ? ageInMonths(birth.on, today) : 0
  return months >= area.fromMonths && (area.untilMonths === null || months < area.untilMonths)
}

/** Days of birth, both included; `from` is null where no age is too high. */
export type BornWithin = {
  readonly from: Temporal.PlainDate | null
  readonly to: Temporal.PlainDate
  readonly hasExpected: boolean
}

/**
 * The same as `looksAfter` for a query: one that reads no more than so many rows must not fill up with children of another organisation.
 * Null: all ages.
 */
export function bornInCare(
  organisation: string,
  areas: readonly CareArea[],
  today: Temporal.PlainDate,
): BornWithin | null {
  const area = areas.find(one => one.organisation === organisation)
  if (!area) return null
  const from = area.untilMonths === null ? null : lastBorn(area.untilMonths, today).add({ days: 1 })
  return { from, to: lastBorn(area.fromMonths, today), hasExpected: area.fromMonths === 0 }
}

/** The last day of birth of whoever has these months today: born on 31 January one has a month on 28 February (see ageInMonths). */
function lastBorn(months: number, today: Temporal.PlainDate): Temporal.PlainDate {
  const [day, atMonthsEnd] = [
    today.subtract({ months }),
    today.add({ days: 1 }).subtract({ months }).subtract({ days: 1 }),
  ]
  return Temporal.PlainDate.compare(day, atMonthsEnd) < 0 ? atMonthsEnd : day
}

/** What had been recorded by then. Corrections of a later moment are not among it, so what they correct still stands. */
export const knownAt = <F extends { readonly recordedAt: Temporal.Instant }>(
  facts: readonly F[],
  at: Temporal.Instant,
): readonly F[] => facts.filter(fact => Temporal.Instant.compare(fact.recordedAt, at) <= 0)

/** The last moment of a day on the clock of the Netherlands. */
export const endOf = (day: Temporal.PlainDate): Temporal.Instant =>
  day.add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').toInstant().subtract({ nanoseconds: 1 })
