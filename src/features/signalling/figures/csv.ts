/** The figures as a file for a spreadsheet: what is hidden on the page is hidden here. */
import type { Figure, Month } from '../../../knowledge/figures/figure.ts'
import { breakdowns, type ConcernFigures } from './read-concern-figures.ts'
import { categoryWords, rowsOf } from './rows.ts'
import { figureWords, text } from './text.ts'

/** Semicolons and a byte order mark: that is how Dutch spreadsheets read it without asking. */
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
  return `\uFEFF${rows.map(row => row.map(quoted).join(';')).join('\r\n')}\r\n`
}

/** A number without thousands points, so that it can be counted on. */
const plain = (figure: Figure): string => (figure.kind === 'shown' ? String(figure.count) : figureWords(figure))

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`
