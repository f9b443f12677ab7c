/** What an organisation did of what was granted to it, by the registrations: what may be told of it, and what may not is null. */
import type { Period } from '../../../../knowledge/figures/figure.ts'
import { figuresOf } from '../../../../knowledge/figures/told-figures.ts'
import { sumOf } from '../../../../knowledge/subsidy/money.ts'
import { unitsOf } from '../../../../knowledge/subsidy/units.ts'
import type { Product } from '../../packages/product.ts'
import { type ActivityCount, monthCounts } from '../../packages/value.ts'

/** @returns product → units; null when one of its activities is hidden. As in the table of what packages are worth, so that the two tell no more together. */
export function countedOf(
  products: readonly Product[],
  organisation: string,
  counts: readonly ActivityCount[],
  period: Period,
  thisMonth: Temporal.PlainYearMonth,
): ReadonlyMap<string, number | null> {
  return new Map(
    products.map(product => {
      const told = product.activities.map(activity => {
        const own = monthCounts(counts.filter(one => one.activity === activity))
        return toldOf(figuresOf(own, period, thisMonth), organisation)
      })
      const known = told.filter(count => count !== null)
      return [product.id, known.length < told.length ? null : sumOf(known.map(count => unitsOf(count, product)))]
    }),
  )
}

function toldOf({ total, breakdowns }: ReturnType<typeof figuresOf>, organisation: string): number | null {
  const own = breakdowns.organisation?.categories.find(({ category }) => category === organisation)?.figure
  if (own) return own.kind === 'shown' ? own.count : null
  return total.kind === 'shown' ? 0 : null
}
