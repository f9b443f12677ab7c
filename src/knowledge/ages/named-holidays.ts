/**
 * The public holidays by name, to choose on which a place is closed. Which days are public holidays: Algemene termijnenwet art. 3, as in
 * dutch-holidays.ts, whose days these are in the same order; whether a place is closed on them is for who keeps it.
 */
import { dutchHolidays } from './dutch-holidays.ts'

export const holidayNames = [
  'new-year',
  'good-friday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'ascension-day',
  'whit-monday',
  'christmas-day',
  'boxing-day',
] as const
export type HolidayName = (typeof holidayNames)[number]

/** The holiday that this day is, or null. */
export function holidayOn(day: Temporal.PlainDate): HolidayName | null {
  const place = dutchHolidays(day.year).findIndex(holiday => holiday.equals(day))
  return holidayNames[place] ?? null
}
