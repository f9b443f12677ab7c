/** What registered activities are worth: package → product → activity → organisation. Nothing that is hidden is in any sum. */
import type { CategoryFigure, Figure, MonthCount, Period } from '../../../knowledge/figures/figure.ts'
import { figuresOf } from '../../../knowledge/figures/told-figures.ts'
import { type Cents, sumOf } from '../../../knowledge/subsidy/money.ts'
import { priceIn, unitsOf } from '../../../knowledge/subsidy/units.ts'
import type { ActivityKind } from './activity-kinds.ts'
import { type Catalogue, type Package, type Product, pricesOf } from './product.ts'

export type ActivityCount = {
  readonly month: Temporal.PlainYearMonth
  readonly activity: string
  readonly organisation: string
  readonly count: number
}
export type Value =
  | { readonly kind: 'known'; readonly cents: Cents }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'no-price' }
export type Worth = { readonly figure: Figure; readonly units: number | null; readonly value: Value }
/** Not whole when something in it is hidden, or has no price. */
export type Sum = { readonly cents: Cents; readonly isWhole: boolean }

export type ValuedActivity = {
  readonly activity: ActivityKind
  readonly total: Worth
  readonly organisations: readonly { readonly organisation: string; readonly worth: Worth }[]
}
export type ValuedProduct = {
  readonly product: Product
  readonly activities: readonly ValuedActivity[]
  readonly sum: Sum
}
export type ValuedPackage = {
  readonly package: Package
  readonly products: readonly ValuedProduct[]
  readonly sum: Sum
}

export function valued(
  catalogue: Catalogue,
  counts: readonly ActivityCount[],
  period: Period,
  thisMonth: Temporal.PlainYearMonth,
): readonly ValuedPackage[] {
  return catalogue.map(one => {
    const products = one.products.map(product => valueProduct(product, counts, period, thisMonth))
    return { package: one.package, products, sum: addSums(products.map(({ sum }) => sum)) }
  })
}

function valueProduct(
  product: Product,
  counts: readonly ActivityCount[],
  period: Period,
  thisMonth: Temporal.PlainYearMonth,
): ValuedProduct {
  const activities = product.activities.map(activity => {
    const own = monthCounts(counts.filter(one => one.activity === activity))
    return { activity, ...valueCounts(product, own, period, thisMonth) }
  })
  return { product, activities, sum: sumWorths(activities.map(({ total }) => total)) }
}

/** The number itself, and the same by organisation. */
export const monthCounts = (counts: readonly ActivityCount[]): readonly MonthCount[] => {
  const byMonth = Map.groupBy(counts, ({ month }) => month.toString())
  const totals = [...byMonth.values()].flatMap(of => {
    const [first] = of
    const count = of.reduce((sum, one) => sum + one.count, 0)
    return first ? [{ month: first.month, breakdown: 'total', category: 'all', count }] : []
  })
  const own = counts.map(({ month, organisation, count }) => ({
    month,
    breakdown: 'organisation',
    category: organisation,
    count,
  }))
  return [...totals, ...own]
}

function valueCounts(
  product: Product,
  counts: readonly MonthCount[],
  period: Period,
  thisMonth: Temporal.PlainYearMonth,
): Omit<ValuedActivity, 'activity'> {
  const whole = figuresOf(counts, period, thisMonth)
  const stretches = stretchesOf(product, period).map(stretch => ({
    price: priceIn(pricesOf(product), stretch.from),
    figures: figuresOf(counts, stretch, thisMonth),
  }))
  const partsOf = (pick: (figures: typeof whole) => Figure): readonly Part[] =>
    stretches.map(({ price, figures }) => ({ price, figure: pick(figures) }))
  const categories: readonly CategoryFigure[] = whole.breakdowns.organisation?.categories ?? []
  return {
    total: worthOf(
      product,
      whole.total,
      partsOf(({ total }) => total),
    ),
    organisations: categories.map(({ category, figure }) => ({
      organisation: category,
      worth: worthOf(
        product,
        figure,
        partsOf(figures => figureOfOrganisation(figures, category)),
      ),
    })),
  }
}

function figureOfOrganisation({ total, breakdowns }: ReturnType<typeof figuresOf>, organisation: string): Figure {
  const own = breakdowns.organisation?.categories.find(({ category }) => category === organisation)?.figure
  return own ?? (total.kind === 'shown' ? { kind: 'shown', count: 0 } : { kind: 'hidden' })
}

type Part = { readonly price: Cents | null; readonly figure: Figure }

/** Months of one price together: over fewer months more may be hidden, and then the value is. */
function worthOf(product: Product, figure: Figure, parts: readonly Part[]): Worth {
  if (figure.kind !== 'shown') return { figure, units: null, value: { kind: 'hidden' } }
  return { figure, units: unitsOf(figure.count, product), value: amountOf(product, parts) }
}

function amountOf(product: Product, parts: readonly Part[]): Value {
  const amounts: Cents[] = []
  for (const { price, figure } of parts) {
    if (figure.kind !== 'shown') return { kind: 'hidden' }
    if (price === null && figure.count > 0) return { kind: 'no-price' }
    amounts.push(unitsOf(figure.count, product) * (price ?? 0))
  }
  return { kind: 'known', cents: sumOf(amounts) }
}

/** The period cut where a price begins. */
function stretchesOf(product: Product, { from, to }: Period): readonly Period[] {
  const compare = Temporal.PlainYearMonth.compare
  const cuts = pricesOf(product)
    .map(price => price.from)
    .filter(month => compare(month, from) > 0 && compare(month, to) <= 0)
    .toSorted(compare)
  const starts = [from, ...cuts]
  return starts.map((start, place) => ({ from: start, to: starts[place + 1]?.subtract({ months: 1 }) ?? to }))
}

export const sumWorths = (worths: readonly Worth[]): Sum => ({
  cents: sumOf(worths.map(({ value }) => (value.kind === 'known' ? value.cents : 0))),
  isWhole: worths.every(({ value }) => value.kind === 'known'),
})

export const addSums = (sums: readonly Sum[]): Sum => ({
  cents: sumOf(sums.map(({ cents }) => cents)),
  isWhole: sums.every(({ isWhole }) => isWhole),
})
