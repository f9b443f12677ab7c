/** What is told of one breakdown, in the order in which it is read; categories that never occurred are left out. */
import type { CategoryFigure, Figures } from '../../../knowledge/figures/figure.ts'
import type { BreakdownName } from './read-concern-figures.ts'
import { text } from './text.ts'

export function rowsOf(figures: Figures, name: BreakdownName): readonly CategoryFigure[] {
  const { words, isOrdered } = text.breakdown[name]
  const known = Object.keys(words)
  const place = ({ category }: CategoryFigure): number => known.indexOf(category)
  const size = ({ figure }: CategoryFigure): number => (figure.kind === 'shown' ? figure.count : 0)
  const told = (figures.breakdowns[name]?.categories ?? []).filter(
    ({ figure }) => figure.kind !== 'shown' || figure.count > 0,
  )
  return told.toSorted((one, other) => (isOrdered ? 0 : size(other) - size(one)) || place(one) - place(other))
}

export const categoryWords = (name: BreakdownName, category: string): string =>
  text.breakdown[name].words[category] ?? category
