/** What is told of a period: sums of what was told of its months and terms, and nothing else, so that no period tells more than they do. */
import type { Month, Period } from './figure.ts'
import { monthAt, placeOf } from './month-place.ts'
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
  const [from, to] = [placeOf(period.from), placeOf(period.to)]
  const isIn = ({ first, last }: Stretch) => from <= placeOf(first) && placeOf(last) <= to
  const months = told.stretches.filter(isIn)
  const terms = told.terms.filter(isIn).map(indexed)
  const [first, last] = [terms[0], terms.at(-1)]
  const divided = overTerms(terms, term => countOf(term, 'total', 'all', area))
  const counted = new Set(months.flatMap(({ first, last }) => placesFrom(placeOf(first), placeOf(last))))
  const notCounted = placesFrom(from, to).filter(place => !counted.has(place))
  const whole = overTerms(months, month => month.count)
  // Nought of what was told, beside months that wait, is not known to be nought.
  const isOpen = whole.kind === 'shown' && whole.count === 0 && notCounted.length > 0
  return {
    total: area === null ? (isOpen ? { kind: 'hidden' } : whole) : divided,
    months: area === null ? months : [],
    notCounted: notCounted.map(monthAt),
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

export const monthsOf = ({ from, to }: Period): readonly Month[] => placesFrom(placeOf(from), placeOf(to)).map(monthAt)

const placesFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)

function overTerms<T>(terms: readonly T[], countIn: (term: T) => number | null): ToldFigure {
  const counts = terms.map(countIn)
  const count = counts.reduce((sum: number, one) => sum + (one ?? 0), 0)
  if (counts.length > 0 && !counts.includes(null)) return { kind: 'shown', count }
  return count > 0 ? { kind: 'at-least', count } : { kind: 'hidden' }
}

type Line = Pick<ToldLine, 'areas' | 'isWithheld'> & { readonly counts: ReadonlyMap<string, number | null> }
/** A term with its lines to look up: of the whole, and of every neighbourhood. */
type Term = Pick<Stretch, 'first' | 'last'> & {
  readonly whole: ReadonlyMap<string, Line>
  readonly byArea: ReadonlyMap<string, ReadonlyMap<string, Line>>
}

function indexed({ first, last, lines }: ToldTerm): Term {
  const whole = new Map<string, Line>()
  const byArea = new Map<string, Map<string, Line>>()
  for (const { areas, breakdown, isWithheld, cells } of lines) {
    const counts = new Map(
      cells.flatMap(({ categories, count }) =>
        categories.map(category => [category, categories.length === 1 ? count : null] as const),
      ),
    )
    const line = { areas, isWithheld, counts }
    if (areas.length === 0) whole.set(breakdown, line)
    for (const area of areas) byArea.set(area, (byArea.get(area) ?? new Map()).set(breakdown, line))
  }
  return { first, last, whole, byArea }
}

/** Null when it is hidden. */
function countOf({ whole, byArea }: Term, breakdown: string, category: string, area: string | null): number | null {
  const all = whole.get(breakdown)
  if (!all) return 0
  if (all.isWithheld) return null
  const ofAll = countIn(all, category)
  if (area === null || ofAll === 0) return ofAll
  const own = byArea.get(area)
  const line = own?.get(breakdown)
  // Neighbourhoods are told, and this one is not among them: it has none.
  if (!line) return byArea.size > 0 && !own?.has('total') ? 0 : null
  const count = countIn(line, category)
  return line.areas.length === 1 || count === 0 ? count : null
}

const countIn = ({ counts }: Line, category: string): number | null => {
  const count = counts.get(category)
  return count === undefined ? 0 : count
}

const categoriesOf = (terms: readonly Term[], name: string, area: string | null): readonly ToldCategory[] => {
  const categories = new Set(terms.flatMap(({ whole }) => [...(whole.get(name)?.counts.keys() ?? [])]))
  return [...categories].map(category => ({
    category,
    figure: overTerms(terms, term => countOf(term, name, category, area)),
  }))
}

const areasOf = (terms: readonly Term[]) => {
  const areas = [...new Set(terms.flatMap(({ byArea }) => [...byArea.keys()]))].toSorted((one, other) =>
    one.localeCompare(other, 'nl'),
  )
  return areas.map(area => ({ area, figure: overTerms(terms, term => countOf(term, 'total', 'all', area)) }))
}

const namesIn = (terms: readonly Term[]): readonly string[] =>
  [...new Set(terms.flatMap(({ whole }) => [...whole.keys()]))].filter(name => name !== 'total')
