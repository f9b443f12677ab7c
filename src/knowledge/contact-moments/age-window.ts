/**
 * A stretch of ages as people say it: "3 to 5 weeks", "9 months". It lasts as long as the child is that age in completed units, so
 * "3 to 5 weeks" ends on the day before six weeks, and windows that follow each other leave no gap. Ages count from the day of birth
 * (from the expected day before it, as negative numbers) and are not corrected for an early birth: no source that corrects them was found.
 */
import { type AgeUnit, compareDays, dayAt, firstDayAt } from '../ages/day-number.ts'

export { type AgeUnit, ageUnits } from '../ages/day-number.ts'

type Day = Temporal.PlainDate

export type AgeWindow = {
  readonly unit: AgeUnit
  readonly from: number
  readonly target: number
  readonly to: number
}

/** First day, day aimed at, and last day (included). */
export type DayWindow = { readonly from: Day; readonly target: Day; readonly to: Day }

export const daysOf = ({ unit, from, target, to }: AgeWindow, birth: Day): DayWindow => ({
  from: dayAt(firstDayAt(from, unit, birth)),
  target: dayAt(firstDayAt(target, unit, birth)),
  to: dayAt(firstDayAt(to + 1, unit, birth) - 1),
})

export const isWithin = (day: Day, { from, to }: Pick<DayWindow, 'from' | 'to'>): boolean =>
  compareDays(day, from) >= 0 && compareDays(day, to) <= 0
