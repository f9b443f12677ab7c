/** How a breakdown is drawn: what is told as bars, the rest in words. */
import type { ToldCategory } from '../../../knowledge/figures/figures-of-period.ts'
import type { Bar } from '../../../platform/html/components/bar-chart.view.tsx'
import { type BreakdownWords, categoryWords } from './breakdown.text.ts'
import { figureWords } from './text.ts'

/** Empty categories are left out. */
export function barsOf(
  categories: readonly ToldCategory[],
  words: Omit<BreakdownWords, 'title'>,
): { readonly bars: readonly Bar[]; readonly hidden: readonly string[] } {
  const known = Object.keys(words.words)
  const place = (category: string) => (known.includes(category) ? known.indexOf(category) : known.length)
  const listed = categories.toSorted((one, other) => place(one.category) - place(other.category))
  const bars = listed.flatMap(({ category, figure }) =>
    figure.kind !== 'hidden' && figure.count > 0
      ? [{ label: categoryWords(words, category), value: figure.count, words: figureWords(figure) }]
      : [],
  )
  return {
    bars: words.isOrdered ? bars : bars.toSorted((one, other) => other.value - one.value),
    hidden: listed.flatMap(({ category, figure }) =>
      figure.kind === 'hidden' ? [categoryWords(words, category)] : [],
    ),
  }
}
