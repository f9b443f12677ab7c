/** How a breakdown is drawn: what is shown as bars, the rest in words. */

import type { CategoryFigure } from '../../../knowledge/figures/figure.ts'
import type { Bar } from '../../../platform/html/components/bar-chart.view.tsx'
import type { BreakdownWords } from './breakdown.text.ts'
import { figureWords } from './text.ts'

/** These have an order of their own; of the others the largest comes first. */
const inOwnOrder = ['age-band', 'answered', 'spoken', 'lead', 'standing', 'held']

/** Empty categories are left out. */
export function barsOf(
  name: string,
  categories: readonly CategoryFigure[],
  { words }: Pick<BreakdownWords, 'words'>,
): { readonly bars: readonly Bar[]; readonly hidden: readonly string[] } {
  const known = Object.keys(words)
  const place = (category: string) => (known.includes(category) ? known.indexOf(category) : known.length)
  const listed = categories.toSorted((one, other) => place(one.category) - place(other.category))
  const bars = listed.flatMap(({ category, figure }) =>
    figure.kind === 'shown' && figure.count > 0
      ? [{ label: words[category] ?? category, value: figure.count, words: figureWords(figure) }]
      : [],
  )
  return {
    bars: inOwnOrder.includes(name) ? bars : bars.toSorted((one, other) => other.value - one.value),
    hidden: listed.flatMap(({ category, figure }) => (figure.kind === 'shown' ? [] : [words[category] ?? category])),
  }
}
