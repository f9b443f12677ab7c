/**
 * The days that Dutch law gives the same standing as a Sunday, so that a term in working days skips them.
 * Source: Algemene termijnenwet art. 3: New Year's Day, Easter Monday, Ascension Day, Whit Monday, both days of Christmas, the
 * King's birthday as it is celebrated and 5 May (lid 1), and Good Friday beside them (lid 2). The date of Easter is the Gregorian
 * computus in Meeus' form. The King's birthday is celebrated on 27 April, on the 26th when the 27th is a Sunday (since 2014).
 * The days that the King may add for a year (lid 3) are not known here.
 */
import type { Holidays } from './working-days.ts'

type Day = Temporal.PlainDate

export function dutchHolidays(year: number): Holidays {
  const easter = easterSunday(year)
  const on = (month: number, day: number): Day => Temporal.PlainDate.from({ year, month, day })
  return [
    on(1, 1),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    kingsDay(year),
    on(5, 5),
    easter.add({ days: 39 }),
    easter.add({ days: 50 }),
    on(12, 25),
    on(12, 26),
  ]
}

/** Enough for a term that begins on this day and ends within the year after it. */
export const holidaysFrom = (day: Day): Holidays => [day.year, day.year + 1].flatMap(dutchHolidays)

function kingsDay(year: number): Day {
  const birthday = Temporal.PlainDate.from({ year, month: 4, day: 27 })
  return birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday
}

/** Source: J. Meeus, Astronomical Algorithms (1991), chapter 8; the letters are his. */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 })
}
