/**
 * A working day is Monday to Friday and not a holiday; which holidays count is told by the caller.
 * Source: a convention of this program for terms that local agreements set; no law prescribes it (docs/sources.md, row `working-days`).
 */
export type Holidays = readonly Temporal.PlainDate[]

/** The day on which `count` working days have passed since `from`; the day itself does not count. */
export function addWorkingDays(from: Temporal.PlainDate, count: number, holidays: Holidays): Temporal.PlainDate {
  let day = from
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 })
    if (isWorkingDay(day, holidays)) left -= 1
  }
  return day
}

const isWorkingDay = (day: Temporal.PlainDate, holidays: Holidays): boolean =>
  day.dayOfWeek <= 5 && !holidays.some(holiday => holiday.equals(day))
