/** What is told of a period: sums of what was told of its months and terms, and nothing else, so that no period tells more than they do. */
import type { Month, Period } from './figure.ts'
import type { Stretch } from './stretches.ts'
import type { ToldLine } from './tell-term.ts'

/** `at-least` is what could be told of a part of the period: the rest is hidden. */
export type ToldFigure =
  | { readonly kind: 'shown'; readonly count: number }
  | { readonly kind: 'at-least'; readonly count: number }
  | { readonly kind: 'hidden' }

export type ToldCategory = { readonly category: string; readonly figure: ToldFigure }

export type PeriodFigures = {
  /** Of the months that were told. */
  readonly total: ToldFigure
  readonly months: readonly Stretch[]
  /** Months of the period that no figure counts: not over yet, too few, or told together with a month outside the period. */
  readonly notCounted: readonly Month[]
  /** The terms within the period, over which `breakdowns` and `areas` go; null when none is told yet. */
  readonly divided: { readonly from: Month; readonly to: Month; readonly total: ToldFigure } | null
  readonly breakdowns: Readonly<Record<string, readonly ToldCategory[]>>
  /** Of the whole: how it is divided over the neighbourhoods. */
  readonly areas: readonly { readonly area: string; readonly figure: ToldFigure }[]
}

export type Told = {
  readonly stretches: readonly Stretch[]
  readonly terms: readonly ToldTerm[]
}
export type ToldTerm = Stretch & { readonly lines: readonly ToldLine[] }

/** `area` is null for the whole municipality. */
export function figuresOfPeriod(told: Told, period: Period, area: string | null): PeriodFigures {
  const isIn = ({ first, last }: Stretch) => compare(period.from, first) <= 0 && compare(last, period.to) <= 0
  const months = told.stretches.filter(isIn)
  const terms = told.terms.filter(isIn)
  const [first, last] = [terms[0], terms.at(-1)]
  const divided = overTerms(terms, term => countOf(term, 'total', 'all', area))
  const notCounted = monthsOf(period).filter(month => !months.some(one => isWithin(one, month)))
  const whole = overTerms(months, month => month.count)
  // Nought of what was told, beside months that wait, is not known to be nought.
  const isOpen = whole.kind === 'shown' && whole.count === 0 && notCounted.length > 0
  return {
    total: area === null ? (isOpen ? { kind: 'hidden' } : whole) : divided,
    months: area === null ? months : [],
    notCounted,
    divided: first && last ? { from: first.first, to: last.last, total: divided } : null,
    breakdowns: Object.fromEntries(namesIn(terms).map(name => [name, categoriesOf(terms, name, area)] as const)),
    areas: area === null ? areasOf(terms) : [],
  }
}

/** The part in whole percents, when both figures are told in full. */
export const percentOf = (part: ToldFigure | undefined, whole: ToldFigure | undefined): number | null =>
  part?.kind === 'shown' && whole?.kind === 'shown' && whole.count > 0
    ? Math.round((100 * part.count) / whole.count)
    : null

export const figureOf = (categories: readonly ToldCategory[] | undefined, category: string): ToldFigure | undefined =>
  categories?.find(one => one.category === category)?.figure

export function monthsOf({ from, to }: Period): readonly Month[] {
  const months: Month[] = []
  for (let month = from; compare(month, to) <= 0; month = month.add({ months: 1 })) months.push(month)
  return months
}

function overTerms<T>(terms: readonly T[], countIn: (term: T) => number | null): ToldFigure {
  const counts = terms.map(countIn)
  const count = counts.reduce((sum: number, one) => sum + (one ?? 0), 0)
  if (counts.length > 0 && !counts.includes(null)) return { kind: 'shown', count }
  return count > 0 ? { kind: 'at-least', count } : { kind: 'hidden' }
}

/** Null when it is hidden. */
function countOf({ lines }: ToldTerm, breakdown: string, category: string, area: string | null): number | null {
  const own = lines.filter(line => line.breakdown === breakdown)
  const whole = own.find(line => line.areas.length === 0)
  if (!whole || whole.isWithheld) return whole ? null : 0
  if (area === null) return countIn(whole, category)
  const line = own.find(one => one.areas.includes(area))
  if (!line) return isNought(lines, area) || countIn(whole, category) === 0 ? 0 : null
  const count = countIn(line, category)
  return line.areas.length === 1 || count === 0 ? count : null
}

function countIn({ cells }: ToldLine, category: string): number | null {
  const cell = cells.find(one => one.categories.includes(category))
  if (!cell) return 0
  return cell.categories.length === 1 ? cell.count : null
}

/** Neighbourhoods are told, and this one is not among them. */
const isNought = (lines: readonly ToldLine[], area: string): boolean => {
  const total = lines.filter(line => line.breakdown === 'total')
  const isEmpty = total.every(line => line.cells.length === 0)
  return isEmpty || (total.some(line => line.areas.length > 0) && !total.some(line => line.areas.includes(area)))
}

const categoriesOf = (terms: readonly ToldTerm[], name: string, area: string | null): readonly ToldCategory[] => {
  const lines = terms.flatMap(term => term.lines).filter(line => line.breakdown === name)
  const categories = new Set(lines.flatMap(line => line.cells).flatMap(cell => cell.categories))
  return [...categories].map(category => ({
    category,
    figure: overTerms(terms, term => countOf(term, name, category, area)),
  }))
}

const areasOf = (terms: readonly ToldTerm[]) => {
  const areas = [...new Set(terms.flatMap(term => term.lines).flatMap(line => line.areas))].toSorted()
  return areas.map(area => ({ area, figure: overTerms(terms, term => countOf(term, 'total', 'all', area)) }))
}

const namesIn = (terms: readonly ToldTerm[]): readonly string[] =>
  [...new Set(terms.flatMap(term => term.lines).map(line => line.breakdown))].filter(name => name !== 'total')
const isWithin = ({ first, last }: Stretch, month: Month): boolean =>
  compare(first, month) <= 0 && compare(month, last) <= 0
const compare = Temporal.PlainYearMonth.compare
