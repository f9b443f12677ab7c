/**
 * Days, moments and age bounds: how the programme speaks about time.
 * Vaccination follows the calendar: the day of birth is day 0, and no age is corrected for an early birth.
 * Source: RVP guideline, "Tijdstip van vaccinaties" (28 days, "geboortedag is 0").
 * Birthdays follow the convention of `knowledge/ages`: whoever is born on 29 February has it on the 28th in other years.
 */
import {
  compareDays,
  type DayNumber,
  type DayOfBirth,
  dayAt,
  dayNumber,
  dayOfBirth,
  firstOfYear,
  monthsAfter,
  numberOf,
  yearsAfter,
} from '../ages/day-number.ts'

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
  /** For who missed it elsewhere: so many months after the dose before it, or from the first birthday. */
  | { kind: 'catch-up'; months: number }

/** First day, day aimed at, and last day (included) of a planned dose. */
export type Window = { from: Day; target: Day; to: Day }
/** The same in day numbers. */
export type Span = { from: DayNumber; target: DayNumber; to: DayNumber }

/**
 * The days on which a moment falls for a child. An age for which the programme names no bandwidth lasts as long as
 * the child is that age: "3 months" runs until the day before 4 months, "4 years" until the day before 5 years.
 */
export function windowOf(moment: Moment, birth: Day): Window {
  const { from, target, to } = spanOf(moment, dayOfBirth(birth))
  return { from: dayAt(from), target: dayAt(target), to: dayAt(to) }
}

/** @param previous the day of the dose before it; only a catch-up looks at it. */
export function spanOf(moment: Moment, born: DayOfBirth, previous: DayNumber | null = null): Span {
  switch (moment.kind) {
    case 'at-birth':
      return starting(born.number, born.number + moment.withinDays)
    case 'weeks':
      return starting(born.number + 7 * moment.from, born.number + 7 * (moment.to + 1) - 1)
    case 'months':
      return starting(monthsAfter(born, moment.at), monthsAfter(born, moment.at + 1) - 1)
    case 'months-between':
      return {
        from: monthsAfter(born, moment.from),
        target: monthsAfter(born, moment.target),
        to: monthsAfter(born, moment.to),
      }
    case 'years':
      return starting(yearsAfter(born, moment.at), yearsAfter(born, moment.at + 1) - 1)
    case 'year-turning':
      return wholeYears(born.year + moment.age, born.year + moment.age)
    case 'autumn':
      return starting(Math.max(born.number, numberOf(born.year, 9, 1)), numberOf(born.year, 10, 31))
    case 'campaign':
      return wholeYears(moment.from, moment.to)
    case 'catch-up':
      return catchUp(moment.months, born, previous)
  }
}

/** An age limit: a number of days after birth, a birthday, or the first of January of the year of a birthday. */
export type Bound = { readonly unit: 'days' | 'birthday' | 'year-turning'; readonly count: number }

/** The first day on which a child has reached the bound. */
export function dayOf({ unit, count }: Bound, born: DayOfBirth): DayNumber {
  if (unit === 'days') return born.number + count
  return unit === 'birthday' ? yearsAfter(born, count) : firstOfYear(born.year + count)
}

/** Whole days from one day to a later one. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

export const isBefore = (a: Day, b: Day): boolean => compareDays(a, b) < 0

const starting = (from: DayNumber, to: DayNumber): Span => ({ from, target: from, to })
const wholeYears = (first: number, last: number): Span => starting(firstOfYear(first), firstOfYear(last + 1) - 1)

function catchUp(months: number, born: DayOfBirth, previous: DayNumber | null): Span {
  const base = dayOfBirth(dayAt(previous ?? yearsAfter(born, 1)))
  return starting(monthsAfter(base, months), monthsAfter(base, months + 1) - 1)
}
