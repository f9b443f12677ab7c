/** In how many parts a subsidy is paid beforehand, and on which days. Ours: no law prescribes a rhythm. */
import { type Cents, equalParts } from './money.ts'

export const rhythms = ['once', 'half-yearly', 'quarterly', 'monthly'] as const
export type Rhythm = (typeof rhythms)[number]
export type Instalment = { readonly dueOn: Temporal.PlainDate; readonly cents: Cents }

const monthsApart: Readonly<Record<Rhythm, number>> = { once: 1200, 'half-yearly': 6, quarterly: 3, monthly: 1 }

/** As many as begin before the period ends, at least one; a part is never nothing. They add up to `cents`. */
export function instalmentsOf(
  cents: Cents,
  rhythm: Rhythm,
  firstOn: Temporal.PlainDate,
  until: Temporal.PlainDate,
): readonly Instalment[] {
  const months = Math.max(0, firstOn.until(until, { largestUnit: 'months' }).months)
  const count = Math.min(1 + Math.floor(months / monthsApart[rhythm]), Math.max(1, cents))
  return equalParts(cents, count).map((part, place) => ({
    dueOn: firstOn.add({ months: place * monthsApart[rhythm] }),
    cents: part,
  }))
}
