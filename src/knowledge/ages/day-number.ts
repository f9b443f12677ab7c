/**
 * Days as whole numbers, counted from 1 January 1970: for sums over many children and pages with hundreds of days, where Temporal costs too
 * much: to compare two days takes it sixteen times as long, to add months or to count days ten to seventy times.
 * Temporal stands at the door, numbers behind it. Months and years are reckoned as in `age.ts`: the same day of the month, or the last
 * day of a shorter month. The arithmetic of the Gregorian calendar is that of H. Hinnant, "chrono-compatible low-level date algorithms".
 */
type Day = Temporal.PlainDate
export type DayNumber = number

/** Before and after every day there is: limits where a rule has none. Whole numbers, which Infinity is not. */
export const farPast: DayNumber = -(2 ** 29)
export const farFuture: DayNumber = 2 ** 29

/** A day and its place in the calendar: what months and years are counted from. */
export type DayOfBirth = {
  readonly number: DayNumber
  readonly year: number
  readonly month: number
  readonly day: number
}

export const dayNumber = (day: Day): DayNumber => calendar.get(day)?.number ?? numberOf(day.year, day.month, day.day)

/** Below nought when the first day is the earlier one: what a sort asks. */
export const compareDays = (one: Day, other: Day): number => dayNumber(one) - dayNumber(other)

/** The same object for the same number: days are few, and are asked for often. */
export function dayAt(number: DayNumber): Day {
  const place = number - firstKept
  if (place < 0 || place >= daysKept) return dayOf(number)
  const known = kept[place]
  if (known) return known
  const day = dayOf(number)
  kept[place] = day
  calendar.set(day, placeOf(day))
  return day
}

/** The day in '2026-11-22', with or without a time behind it, and in '20261122'; null when there is no such day. */
export function readIsoDay(text: string): DayNumber | null {
  const isCompact = text.length === 8
  const hasShape = isCompact || (text[4] === '-' && text[7] === '-' && (text.length === 10 || text[10] === 'T'))
  const year = digitsIn(text, 0, 4)
  const month = digitsIn(text, isCompact ? 4 : 5, 2)
  const day = digitsIn(text, isCompact ? 6 : 8, 2)
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return hasShape && isDay ? numberOf(year, month, day) : null
}

/** NaN when one of them is no digit. */
function digitsIn(text: string, from: number, count: number): number {
  let number = 0
  for (let place = from; place < from + count; place++) {
    const digit = text.charCodeAt(place) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

export const dayOfBirth = (day: Day): DayOfBirth => calendar.get(day) ?? placeOf(day)

const placeOf = ({ year, month, day }: Day): DayOfBirth => ({ number: numberOf(year, month, day), year, month, day })

/** @param months may be negative. */
export function monthsAfter(from: DayOfBirth, months: number): DayNumber {
  const count = from.year * 12 + from.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return numberOf(year, month, Math.min(from.day, daysInMonth(year, month)))
}

export const ageUnits = ['days', 'weeks', 'months'] as const
export type AgeUnit = (typeof ageUnits)[number]

/** The first day of an age in completed units; the age may be negative. */
export const firstDayAt = (age: number, unit: AgeUnit, birth: Day): DayNumber =>
  unit === 'months' ? monthsAfter(dayOfBirth(birth), age) : dayNumber(birth) + age * (unit === 'weeks' ? 7 : 1)

export const yearsAfter = (from: DayOfBirth, years: number): DayNumber => monthsAfter(from, years * 12)

export const firstOfYear = (year: number): DayNumber => numberOf(year, 1, 1)

/** @param month 1 is January. */
export const numberOf = (year: number, month: number, day: number): DayNumber =>
  (monthStarts[(year - firstKeptYear) * 12 + month - 1] ?? firstOfMonth(year, month)) + day - 1

function firstOfMonth(year: number, month: number): DayNumber {
  const yearFromMarch = month > 2 ? year : year - 1
  const era = Math.floor(yearFromMarch / 400)
  const yearOfEra = yearFromMarch - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5)
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysInEra + dayOfEra - marchFirstOfYear0
}

/** The 400 years after which the calendar repeats itself, and the days from 1 March of the year 0 to 1 January 1970. */
const daysInEra = 146_097
const marchFirstOfYear0 = 719_468

const dayOf = (number: DayNumber): Day => epoch.add({ days: number })
const epoch: Day = Temporal.PlainDate.from('1970-01-01')

/** From 1980 to 2099: the days a child's record has to do with. Others are reckoned each time. */
const firstKeptYear = 1980
const yearsKept = 120
const monthStarts = Array.from({ length: yearsKept * 12 }, (_, at) =>
  firstOfMonth(firstKeptYear + Math.floor(at / 12), (at % 12) + 1),
)
const firstKept = firstOfMonth(firstKeptYear, 1)
const daysKept = firstOfMonth(firstKeptYear + yearsKept, 1) - firstKept
// Filled from the start: an array with holes this long is kept as a dictionary, ten times slower.
const kept = Array.from({ length: daysKept }, (): Day | undefined => undefined)
/** The place in the calendar of the days kept. */
const calendar = new WeakMap<Day, DayOfBirth>()

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
