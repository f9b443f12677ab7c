/**
 * Which figures may be told of months and categories, so that no small number can be worked out, from one period or from several.
 * Per year and breakdown one table (months × categories) is made safe; a figure of any period is a sum of what is left of those tables.
 */

import type { Breakdown, CategoryFigure, Figure, Figures, Month, MonthCount, MonthsFigure, Period } from './figure.ts'
import { type Cell, hideSmallNumbers, proposedFewest } from './small-numbers.ts'

/** `counts` are those of whole calendar years, as far as they have gone: all that `monthsNeeded` names. */
export function figuresOf(counts: readonly MonthCount[], period: Period, thisMonth: Month): Figures {
  const years = monthsByYear(monthsNeeded(period, thisMonth)).map(months => tellYear(counts, months, period))
  const notCounted = years.flatMap(year => year.notCounted)
  const total = sum(years.flatMap(year => year.told).map(stretch => stretch.count))
  const isAllFew = notCounted.length > 0 && years.every(year => year.notCounted.every(isMonthIn(year.waiting)))
  const isFew = isAllFew && years.filter(year => year.notCounted.length > 0).length === 1
  return {
    total: total > 0 || notCounted.length === 0 ? shown(total) : isFew ? { kind: 'few' } : hidden,
    notCounted,
    months: years.flatMap(monthsOf),
    breakdowns: total === 0 ? {} : Object.fromEntries(breakdownsIn(counts).map(name => [name, breakdown(years, name)])),
  }
}

/** The months of the calendar years that a period touches, up to this month. */
export function monthsNeeded({ from, to }: Period, thisMonth: Month): readonly Month[] {
  const last = earlier(to.with({ month: 12 }), thisMonth)
  const months: Month[] = []
  for (let month = from.with({ month: 1 }); compare(month, last) <= 0; month = month.add({ months: 1 }))
    months.push(month)
  return months
}

/** The part in whole percents, when both figures are told. */
export const percentOf = (part: Figure | undefined, whole: Figure): number | null =>
  part?.kind === 'shown' && whole.kind === 'shown' && whole.count > 0
    ? Math.round((100 * part.count) / whole.count)
    : null

export const figureIn = (found: Breakdown | undefined, category: string): Figure | undefined =>
  found?.categories.find(one => one.category === category)?.figure

/** A list and its total, made safe. Empty categories stay. */
export function tellList(list: readonly { readonly category: string; readonly count: number }[]): {
  readonly total: Figure
  readonly categories: readonly CategoryFigure[]
} {
  const safe = hideSmallNumbers([list.map(one => one.count)])
  const cells = safe.cells[0] ?? []
  return {
    total: safe.total.kind === 'shown' ? safe.total : { kind: 'few' },
    categories: list.map(({ category }, at) => ({ category, figure: cells[at] ?? hidden })),
  }
}

/** Months that are told together: one, or as many as it takes to come to five. */
type Stretch = { readonly months: readonly Month[]; readonly count: number }

type Year = {
  readonly period: Period
  readonly stretches: readonly Stretch[]
  /** Fewer than five together, so in no figure yet. */
  readonly waiting: readonly Month[]
  /** The stretches that lie in the period, and the months of the period that do not. */
  readonly told: readonly Stretch[]
  readonly notCounted: readonly Month[]
  readonly tables: ReadonlyMap<string, Table>
}

function tellYear(counts: readonly MonthCount[], months: readonly Month[], period: Period): Year {
  const totals = countsByMonth(counts.filter(one => one.breakdown === 'total'))
  const { stretches, waiting } = cutInStretches(months.map(month => ({ months: [month], count: totals(month) })))
  const told = stretches.filter(stretch => stretch.months.every(isIn(period)))
  const counted = told.flatMap(stretch => stretch.months)
  const notCounted = months.filter(month => isIn(period)(month) && !isMonthIn(counted)(month))
  const tables = new Map(breakdownsIn(counts).map(name => [name, tableOf(counts, name, stretches)]))
  return { period, stretches, waiting, told, notCounted, tables }
}

function cutInStretches(months: readonly Stretch[]): { stretches: readonly Stretch[]; waiting: readonly Month[] } {
  const stretches: Stretch[] = []
  let open: Stretch = { months: [], count: 0 }
  for (const month of months) {
    open = { months: [...open.months, ...month.months], count: open.count + month.count }
    if (open.count > 0 && open.count < proposedFewest) continue
    stretches.push(open)
    open = { months: [], count: 0 }
  }
  return { stretches, waiting: open.months }
}

/** One breakdown of one year, made safe. */
type Table = {
  readonly categories: readonly string[]
  readonly cell: (stretch: Stretch, category: string) => Cell
  readonly wholeYear: (category: string) => Cell
}

function tableOf(counts: readonly MonthCount[], name: string, stretches: readonly Stretch[]): Table {
  const own = counts.filter(
    one => one.breakdown === name && stretches.some(stretch => isMonthIn(stretch.months)(one.month)),
  )
  const categories = [...new Set(own.map(one => one.category))]
  const byCategory = new Map(categories.map(one => [one, countsByMonth(own.filter(count => count.category === one))]))
  const count = (stretch: Stretch, category: string) =>
    sum(stretch.months.map(month => byCategory.get(category)?.(month) ?? 0))
  const rows = stretches.map(stretch => categories.map(category => count(stretch, category)))
  const safe = hideSmallNumbers(rows)
  // The totals are told elsewhere. Should a table need one of them hidden that is not small, then it is told not at all.
  const isTold = safe.rowTotals.every((total, at) => total.kind === 'shown' || sum(rows[at] ?? []) < proposedFewest)
  const cellAt = (row: readonly Cell[] | undefined, category: string): Cell =>
    (isTold ? row?.[categories.indexOf(category)] : undefined) ?? hidden
  return {
    categories,
    cell: (stretch, category) =>
      categories.includes(category) ? cellAt(safe.cells[stretches.indexOf(stretch)], category) : shown(0),
    wholeYear: category => (categories.includes(category) ? cellAt(safe.columnTotals, category) : shown(0)),
  }
}

function breakdown(years: readonly Year[], name: string): Breakdown {
  const tables = years.flatMap(year => {
    const table = year.tables.get(name)
    return table ? [{ year, table }] : []
  })
  const categories = [...new Set(tables.flatMap(({ table }) => table.categories))].map(category => ({
    category,
    figure: added(tables.map(({ year, table }) => figureOf(year, table, category))),
  }))
  return { categories, largest: largestOf(categories) }
}

function largestOf(categories: readonly { readonly category: string; readonly figure: Cell }[]): Breakdown['largest'] {
  const known = categories.flatMap(({ category, figure }) =>
    figure.kind === 'shown' ? [{ category, count: figure.count }] : [],
  )
  const [first, second] = known.toSorted((one, other) => other.count - one.count)
  if (!first || first.count <= (second?.count ?? 0)) return null
  return { category: first.category, isAllShown: known.length === categories.length }
}

/** Added up from the months; of a whole year also when some of its months are hidden. */
function figureOf({ told, stretches }: Year, table: Table, category: string): Figure {
  const months = added(told.map(stretch => table.cell(stretch, category)))
  return months.kind === 'hidden' && told.length === stretches.length ? table.wholeYear(category) : months
}

function monthsOf({ period, stretches, waiting, told }: Year): readonly MonthsFigure[] {
  const inPeriod = (months: readonly Month[]) => months.filter(isIn(period))
  const rows = stretches.map(stretch => ({
    months: inPeriod(stretch.months),
    figure: told.includes(stretch) ? shown(stretch.count) : hidden,
  }))
  return [...rows, { months: inPeriod(waiting), figure: { kind: 'few' } as const }].filter(row => row.months.length > 0)
}

const hidden: Cell = { kind: 'hidden' }
const shown = (count: number): Cell => ({ kind: 'shown', count })
const added = (figures: readonly Figure[]): Cell =>
  figures.every(figure => figure.kind === 'shown') ? shown(sum(figures.map(figure => figure.count))) : hidden

const breakdownsIn = (counts: readonly MonthCount[]): readonly string[] =>
  [...new Set(counts.map(one => one.breakdown))].filter(name => name !== 'total')

function countsByMonth(counts: readonly MonthCount[]): (month: Month) => number {
  const found = new Map(counts.map(one => [one.month.toString(), one.count]))
  return month => found.get(month.toString()) ?? 0
}

function monthsByYear(months: readonly Month[]): readonly (readonly Month[])[] {
  const years = [...new Set(months.map(month => month.year))]
  return years.map(year => months.filter(month => month.year === year))
}

const compare = Temporal.PlainYearMonth.compare
const earlier = (one: Month, other: Month): Month => (compare(one, other) < 0 ? one : other)
const isIn =
  ({ from, to }: Period) =>
  (month: Month): boolean =>
    compare(from, month) <= 0 && compare(month, to) <= 0
const isMonthIn =
  (months: readonly Month[]) =>
  (month: Month): boolean =>
    months.some(one => one.equals(month))
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
