/** Months as whole numbers, to compare and to count with: a page compares a hundred thousand of them, which Temporal takes its time for. */
import type { Month } from './figure.ts'

/** Months since the beginning of the year nought. */
export function placeOf(month: Month): number {
  const known = places.get(month)
  if (known !== undefined) return known
  const place = 12 * month.year + month.month - 1
  places.set(month, place)
  return place
}

/** The same place is the same object. */
export function monthAt(place: number): Month {
  const known = months.get(place)
  if (known) return known
  const month = Temporal.PlainYearMonth.from({ year: Math.floor(place / 12), month: (place % 12) + 1 })
  months.set(place, month)
  return month
}

const places = new WeakMap<Month, number>()
const months = new Map<number, Month>()
