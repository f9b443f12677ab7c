/**
 * When figures are told. A month with one to four waits for the months after it, until together they are five. What is divided (by topic,
 * by neighbourhood) is told per term: whole quarters, as many as it takes to have enough to divide, at most until the end of the year.
 * Both follow from totals that are told themselves, so that when something is told gives nothing away. Source: own; docs/decisions/0013-tell-once.md.
 */
import type { Month } from './figure.ts'
import { proposedFewest } from './small-numbers.ts'

/** Months in a row, both included. Told: nought, or five or more. */
export type Stretch = { readonly first: Month; readonly last: Month; readonly count: number }

/** Fewer than this are not divided before the year is over: nearly all of it would be hidden. A proposal. */
const enoughToDivide = 50

/** `months` are in order, without a gap. What is over waits. */
export function cutInStretches(months: readonly Stretch[], fewest = proposedFewest): readonly Stretch[] {
  const stretches: Stretch[] = []
  let open: Stretch | null = null
  for (const month of months) {
    open = added(open, month)
    if (open.count > 0 && open.count < fewest) continue
    stretches.push(open)
    open = null
  }
  return stretches
}

/** The terms that are full, of stretches that were told and in no term yet. Of nought there is nothing to divide. */
export function cutInTerms(stretches: readonly Stretch[], enough = enoughToDivide): readonly Stretch[] {
  const terms: Stretch[] = []
  let open: Stretch | null = null
  for (const stretch of stretches) {
    open = added(open, stretch)
    const { month } = open.last
    const isFull: boolean = month === 12 || (month % 3 === 0 && (open.count >= enough || open.count === 0))
    if (!isFull) continue
    terms.push(open)
    open = null
  }
  return terms
}

const added = (open: Stretch | null, next: Stretch): Stretch =>
  open ? { first: open.first, last: next.last, count: open.count + next.count } : next
