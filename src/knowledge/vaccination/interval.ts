/**
 * Days, moments and age bounds: how the programme speaks about time.
 * Vaccination follows the calendar: the day of birth is day 0, and no age is corrected for an early birth.
 * Source: RVP guideline, "Tijdstip van vaccinaties" (28 days, "geboortedag is 0").
 * Birthdays follow the convention of `knowledge/ages`: whoever is born on 29 February has it on the 28th in other years.
 */
export type Day = Temporal.PlainDate

/** When the programme plans a dose, in the words of the programme. The window follows from it. */
export type Moment =
  | { kind: 'at-birth'; withinDays: number }
  | { kind: 'weeks'; from: number; to: number }
  | { kind: 'months'; at: number }
  | { kind: 'months-between'; from: number; target: number; to: number }
  | { kind: 'years'; at: number }
  | { kind: 'year-turning'; age: number }
  | { kind: 'autumn' }
  | { kind: 'campaign'; from: number; to: number }

/** First day, day aimed at, and last day (included) of a planned dose. */
export type Window = { from: Day; target: Day; to: Day }

/**
 * The days on which a moment falls for a child. An age for which the programme names no bandwidth lasts as long as
 * the child is that age: "3 months" runs until the day before 4 months, "4 years" until the day before 5 years.
 */
export function windowOf(moment: Moment, birth: Day): Window {
  switch (moment.kind) {
    case 'at-birth':
      return startingAt(birth, birth.add({ days: moment.withinDays }))
    case 'weeks':
      return startingAt(birth.add({ weeks: moment.from }), dayBefore(birth.add({ weeks: moment.to + 1 })))
    case 'months':
      return startingAt(birth.add({ months: moment.at }), dayBefore(birth.add({ months: moment.at + 1 })))
    case 'months-between':
      return {
        from: birth.add({ months: moment.from }),
        target: birth.add({ months: moment.target }),
        to: birth.add({ months: moment.to }),
      }
    case 'years':
      return startingAt(birth.add({ years: moment.at }), dayBefore(birth.add({ years: moment.at + 1 })))
    case 'year-turning':
      return startingAt(firstOfYear(birth.year + moment.age), lastOfYear(birth.year + moment.age))
    case 'autumn':
      return startingAt(later(birth, birth.with({ month: 9, day: 1 })), birth.with({ month: 10, day: 31 }))
    case 'campaign':
      return startingAt(firstOfYear(moment.from), lastOfYear(moment.to))
  }
}

/** An age limit: a number of days after birth, a birthday, or the first of January of the year of a birthday. */
export type Bound = { days: number } | { birthday: number } | { yearTurning: number }

/** The first day on which a child has reached the bound. Counted anew each time: keeping days by birth costs more than counting them. */
export function dayOf(bound: Bound, birth: Day): Day {
  if ('days' in bound) return birth.add({ days: bound.days })
  if ('birthday' in bound) return birth.add({ years: bound.birthday })
  return firstOfYear(birth.year + bound.yearTurning)
}

/** Whole days from one day to a later one. */
export const daysBetween = (from: Day, to: Day): number => from.until(to, { largestUnit: 'days' }).days

export const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0
export const later = (a: Day, b: Day): Day => (isBefore(a, b) ? b : a)
export const inOrder = (days: readonly Day[]): Day[] => days.toSorted(Temporal.PlainDate.compare)
export const dayAfter = (day: Day): Day => day.add({ days: 1 })

const dayBefore = (day: Day): Day => day.subtract({ days: 1 })
const startingAt = (from: Day, to: Day): Window => ({ from, target: from, to })
const firstOfYear = (year: number): Day => Temporal.PlainDate.from({ year, month: 1, day: 1 })
const lastOfYear = (year: number): Day => Temporal.PlainDate.from({ year, month: 12, day: 31 })
