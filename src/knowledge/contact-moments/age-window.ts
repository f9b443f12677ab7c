/**
 * A stretch of ages as people say it: "3 to 5 weeks", "9 months". It lasts as long as the child is that age in completed units, so
 * "3 to 5 weeks" ends on the day before six weeks, and windows that follow each other leave no gap. Ages count from the day of birth
 * (from the expected day before it, as negative numbers) and are not corrected for an early birth: no source that corrects them was found.
 */
type Day = Temporal.PlainDate

export const ageUnits = ['days', 'weeks', 'months'] as const
export type AgeUnit = (typeof ageUnits)[number]
export type AgeWindow = {
  readonly unit: AgeUnit
  readonly from: number
  readonly target: number
  readonly to: number
}

/** First day, day aimed at, and last day (included). */
export type DayWindow = { readonly from: Day; readonly target: Day; readonly to: Day }

export const daysOf = ({ unit, from, target, to }: AgeWindow, birth: Day): DayWindow => ({
  from: birth.add({ [unit]: from }),
  target: birth.add({ [unit]: target }),
  to: birth.add({ [unit]: to + 1 }).subtract({ days: 1 }),
})

export const isWithin = (day: Day, { from, to }: Pick<DayWindow, 'from' | 'to'>): boolean =>
  Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0
