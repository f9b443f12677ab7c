/** When an offer is too old for families. */
import type { Offer } from '../offer.ts'

type Day = Temporal.PlainDate

/** Ours, and called so on the page: no law or guideline says how long what was said of an offer holds. */
export const proposedMonths = 12

/** The first day on which families do not see it any more: it ended, or nobody checked it for so many months. */
export function goneOn(
  { checkedOn, availableUntil }: Pick<Offer, 'checkedOn' | 'availableUntil'>,
  months: number,
): Day {
  const unchecked = checkedOn.add({ months })
  const ended = availableUntil?.add({ days: 1 })
  return ended && Temporal.PlainDate.compare(ended, unchecked) < 0 ? ended : unchecked
}
