/**
 * How often height and weight are measured at least. Source: JGZ guidelines Lengtegroei 2019 and Ondergewicht 2019, as found in
 * excerpts; docs/sources.md, row `contact-moments`. "8-9 years" is read as completed years: until the day before the tenth birthday.
 */
import { type AgeUnit, daysOf, isWithin } from './age-window.ts'

type Day = Temporal.PlainDate

type Minimum = {
  readonly unit: AgeUnit
  /** Completed units, both included. */
  readonly from: number
  readonly to: number
  readonly count: number
}

/** In the first year the periods are 0 to 6 weeks and 6 weeks to 12 months, of which at least one in the second half year. */
const infancy: readonly Minimum[] = [{ unit: 'weeks', from: 0, to: 5, count: 1 }]
const later: readonly Minimum[] = [
  { unit: 'months', from: 36, to: 83, count: 2 },
  { unit: 'months', from: 96, to: 119, count: 1 },
  { unit: 'months', from: 144, to: 179, count: 1 },
]
const minimums: Readonly<Record<'height' | 'weight', readonly Minimum[]>> = {
  height: [...infancy, { unit: 'months', from: 12, to: 35, count: 2 }, ...later],
  weight: [
    ...infancy,
    { unit: 'months', from: 12, to: 23, count: 1 },
    { unit: 'months', from: 24, to: 35, count: 1 },
    ...later,
  ],
}

export type MinimumMeasurements = {
  readonly count: number
  readonly measured: number
  /** The last day on which it can still be met. */
  readonly until: Day
  /** In the first year one of the three is in the second half of it, and it is not there yet. */
  readonly needsSecondHalf: boolean
}

/** What the guideline asks in the period of this day; undefined in a period without a minimum. */
export function minimumMeasurements(
  measure: 'height' | 'weight',
  birth: Day,
  measuredOn: readonly Day[],
  today: Day,
): MinimumMeasurements | undefined {
  const first = firstYear(birth, measuredOn, today)
  if (first) return first
  for (const { count, ...window } of minimums[measure]) {
    const period = daysOf({ ...window, target: window.from }, birth)
    if (isWithin(today, period))
      return { count, measured: countIn(measuredOn, period), until: period.to, needsSecondHalf: false }
  }
  return undefined
}

function firstYear(birth: Day, measuredOn: readonly Day[], today: Day): MinimumMeasurements | undefined {
  const period = { from: birth.add({ weeks: 6 }), to: birth.add({ months: 12 }).subtract({ days: 1 }) }
  if (!isWithin(today, period)) return undefined
  const secondHalf = { from: birth.add({ months: 6 }), to: period.to }
  const needsSecondHalf = isWithin(today, secondHalf) && countIn(measuredOn, secondHalf) === 0
  return { count: 3, measured: countIn(measuredOn, period), until: period.to, needsSecondHalf }
}

const countIn = (days: readonly Day[], period: { readonly from: Day; readonly to: Day }): number =>
  new Set(days.filter(day => isWithin(day, period)).map(String)).size
