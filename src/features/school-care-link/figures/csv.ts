/** The figures as a file for a spreadsheet: what is hidden on the page is hidden here. */
import { spreadsheet } from '../../../platform/web/spreadsheet.ts'
import type { Figures } from './read-figures.ts'
import { breakdowns } from './rules.ts'
import { text } from './text.ts'

export function figuresAsCsv({ schoolYear, total, breakdowns: all }: Figures): string {
  const year = `${schoolYear}-${schoolYear + 1}`
  return spreadsheet([
    text.headings,
    [text.total, '', year, text.cell(total)],
    ...breakdowns.flatMap(name =>
      all[name].map(({ category, cell }) => [text.breakdown[name], text.category(category), year, text.cell(cell)]),
    ),
  ])
}
