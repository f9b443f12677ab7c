/**
 * How fast a child grew between two days, in cm or kg a year. Numbers only: what is slow differs by age, and no reference for it is kept here.
 * A year is 365.25 days, as everywhere in growth (`ageInYears`).
 */
import { roundHalfEven } from './round-half-even.ts'

export type MeasuredOn = { readonly on: Temporal.PlainDate; readonly value: number }

export type Velocity =
  | {
      readonly kind: 'velocity'
      /** In the unit of the values, a year; 2 decimals, negative for a loss. */
      readonly perYear: number
      /** What was gained, 3 decimals, and in how many days: over a few weeks the error of measuring outweighs the growth. */
      readonly gained: number
      readonly overDays: number
      readonly from: Temporal.PlainDate
      readonly to: Temporal.PlainDate
    }
  | { readonly kind: 'none'; readonly because: 'same-day' }

/** In either order. */
export function velocity(one: MeasuredOn, other: MeasuredOn): Velocity {
  const [from, to] = Temporal.PlainDate.compare(one.on, other.on) <= 0 ? [one, other] : [other, one]
  const overDays = from.on.until(to.on, { largestUnit: 'days' }).days
  if (overDays === 0) return { kind: 'none', because: 'same-day' }
  const gained = to.value - from.value
  return {
    kind: 'velocity',
    perYear: roundHalfEven((gained / overDays) * 365.25, 2),
    gained: roundHalfEven(gained, 3),
    overDays,
    from: from.on,
    to: to.on,
  }
}
