/** The figures as a file for a spreadsheet: what is hidden on the page is hidden here. */
import type { ToldFigure } from '../../../knowledge/figures/figures-of-period.ts'
import { spreadsheet } from '../../../platform/web/spreadsheet.ts'
import type { CentreFigures } from './read-figures.ts'
import { coverageRows, rowsOf } from './rows.ts'
import { areaWords, figureWords, text } from './text.ts'

const headings = ['onderdeel', 'verdeling', 'groep', 'van', 'tot en met', 'aantal', 'wijk']

export function figuresAsCsv(figures: CentreFigures): string {
  const area = figures.area === null ? text.wholeMunicipality : areaWords(figures.area)
  const rows = rowsOf(figures).map(({ subject, breakdown, category, period, figure }) => [
    ...[subject, breakdown, category, String(period.from), String(period.to), plain(figure), area],
  ])
  const coverage = coverageRows(figures).map(({ vaccine, birthYear, part }) => [
    ...[
      text.coverage.title,
      'percentage met ten minste één dosis',
      `${vaccine}, geboren in ${birthYear}`,
      '',
      '',
      part,
      area,
    ],
  ])
  return spreadsheet([headings, ...rows, ...coverage])
}

/** A number without thousands points, so that it can be counted on. */
const plain = (figure: ToldFigure): string =>
  figure.kind === 'shown' ? String(figure.count) : figureWords(figure).replaceAll('.', '')
