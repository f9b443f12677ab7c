/**
 * How old a child is on a day: in the ways growth, law and people count.
 *
 * Convention for months and years: a child is n months old from the day `birth.add({ months: n })`: the same day of the month, or the
 * last day where the month is shorter. Born on 31 January, one month is full on 28 or 29 February; born on 29 February, a year is full
 * on 28 February. So an age and a date reckoned from the birth ("due at 14 months", "until 23 years") always agree.
 * No legal source was found that says otherwise for youth health care; it is the reckoning of ISO 8601 calendars ("constrain").
 */
import { roundHalfEven } from '../growth/round-half-even.ts'
import { compareDays, dayNumber, dayOfBirth, monthsAfter } from './day-number.ts'

type Day = Temporal.PlainDate

/** Completed years, then completed months, then whole weeks and days that are left. */
export type Age = {
  readonly years: number
  readonly months: number
  readonly weeks: number
  readonly days: number
}

/** @throws RangeError before the birth; ask `isUnborn` first. */
export function ageOn(birth: Day, day: Day): Age {
  if (isUnborn(birth, day)) throw new RangeError(`No age on ${day}: the birth is on ${birth}.`)
  const months = ageInMonths(birth, day)
  const days = dayNumber(day) - monthsAfter(dayOfBirth(birth), months)
  return { years: Math.floor(months / 12), months: months % 12, weeks: Math.floor(days / 7), days: days % 7 }
}

/** Completed months; negative before the birth. */
export function ageInMonths(birth: Day, day: Day): number {
  const monthsByName = (day.year - birth.year) * 12 + day.month - birth.month
  return monthsAfter(dayOfBirth(birth), monthsByName) > dayNumber(day) ? monthsByName - 1 : monthsByName
}

/** Completed weeks; negative before the birth. */
export const ageInWeeks = (birth: Day, day: Day): number => Math.floor(ageInDays(birth, day) / 7)

/** Days since the birth; 0 on the day itself, negative before. */
export const ageInDays = (birth: Day, day: Day): number => compareDays(day, birth)

/**
 * Decimal age as the Dutch growth references use it: days / 365.25, 4 decimals.
 * Source: bdsreader 0.33.1, the age of every measurement.
 */
export const ageInYears = (birth: Day, day: Day): number => roundHalfEven(ageInDays(birth, day) / 365.25, 4)

/** Is the birth, or the day it is expected, still to come? */
export const isUnborn = (birthOrExpected: Day, day: Day): boolean => compareDays(day, birthOrExpected) < 0
