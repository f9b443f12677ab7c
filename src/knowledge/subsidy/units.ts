/** What is counted for a product, and what it is worth. */
import type { Cents } from './money.ts'

export const units = [
  'talk',
  'contact',
  'meeting',
  'participant',
  'consultation',
  'visit',
  'dose',
  'plan',
  'hour',
] as const
export type Unit = (typeof units)[number]

/** Of an hour's product, activities count for their norm time, rounded to whole hours; of the others each counts for one. */
export const unitsOf = (
  count: number,
  { unit, normMinutes }: { readonly unit: Unit; readonly normMinutes: number | null },
): number => (unit === 'hour' ? Math.round((count * (normMinutes ?? 60)) / 60) : count)

/**
 * Task fields of Iv3, the municipal accounts: 6.2 is first line access, with the CJG, information, coordination, early signalling, Veilig
 * Thuis and the referral index; 7.1 is public health, with youth health care.
 */
export const taskFields = ['6.2', '7.1'] as const
export type TaskField = (typeof taskFields)[number]

export type Price = { readonly from: Temporal.PlainYearMonth; readonly cents: Cents }

/** The price of a month: of those that began, the last; null before the first. */
export const priceIn = (prices: readonly Price[], month: Temporal.PlainYearMonth): Cents | null =>
  prices
    .filter(({ from }) => Temporal.PlainYearMonth.compare(from, month) <= 0)
    .toSorted((one, other) => Temporal.PlainYearMonth.compare(other.from, one.from))[0]?.cents ?? null
