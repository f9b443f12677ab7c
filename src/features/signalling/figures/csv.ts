/** The figures as a file for a spreadsheet: what is hidden on the page is hidden here. */
import type { Figure, Month } from '../../../knowledge/figures/figure.ts'
import { spreadsheet } from '../../../platform/web/spreadsheet.ts'
import { breakdowns, type ConcernFigures } from './read-concern-figures.ts'
import { categoryWords, rowsOf } from './rows.ts'
import { figureWords, text } from './text.ts'

export function concernFiguresAsCsv({ period, figures }: ConcernFigures): string {
  const within = (from: Month = period.from, to: Month = period.to) => [String(from), String(to)]
  const rows = [
    text.csv.headings,
    [text.total, '', ...within(), plain(figures.total)],
    ...figures.months.map(({ months, figure }) => [
      text.byMonth,
      '',
      ...within(months[0], months.at(-1)),
      plain(figure),
    ]),
    ...breakdowns.flatMap(name =>
      rowsOf(figures, name).map(({ category, figure }) => [
        text.breakdown[name].title,
        categoryWords(name, category),
        ...within(),
        plain(figure),
      ]),
    ),
  ]
  return spreadsheet(rows)
}

/** A number without thousands points, so that it can be counted on. */
const plain = (figure: Figure): string => (figure.kind === 'shown' ? String(figure.count) : figureWords(figure))
