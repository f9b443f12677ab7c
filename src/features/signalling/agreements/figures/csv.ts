/** The figures as a file for a spreadsheet: what is hidden on the page is hidden here. */
import { spreadsheet } from '../../../../platform/web/spreadsheet.ts'
import type { YearFigures } from './read-figures.ts'
import { outcomes, type ToldRow } from './rules.ts'
import { text } from './text.ts'

type Row = readonly string[]

export function figuresAsCsv(figures: YearFigures): string {
  const rows: readonly Row[] = [
    text.csv.headings,
    [text.tables.outcome, '', text.csv.total, text.cell(figures.total)],
    ...outcomes.map((one, at) => [
      text.tables.outcome,
      '',
      text.outcome[one],
      text.cell(figures.outcomes[at] ?? { kind: 'hidden' }),
    ]),
    ['', '', text.stats.inTime, text.percent(figures.percentInTime)],
    ['', '', text.stats.median, text.median(figures.medianDays)],
    ['', '', text.stats.useful, text.percent(figures.percentUseful)],
    ['', '', text.stats.lead, text.percent(figures.percentWithLead)],
    ['', '', text.stats.across, text.percent(figures.percentAcross)],
    ...tableRows(text.tables.quarter, figures.byQuarter, text.row.quarter),
    ...tableRows(text.tables.domain, figures.byDomain, text.row.domain),
    ...tableRows(text.tables.lead, figures.byLead, text.row.lead),
    ...tableRows(text.tables.across, figures.byAcross, text.row.across),
    ...figures.climbs.map(({ name, figure }) => [text.tables.climbs, text.rung(name), '', text.cell(figure)]),
    ...tableRows(text.tables.standing, figures.standing, name => name, text.met),
  ]
  return spreadsheet(rows)
}

const tableRows = (
  title: string,
  rows: readonly ToldRow[],
  nameOf: (name: string) => string,
  over: readonly string[] = outcomes.map(one => text.outcome[one]),
): readonly Row[] =>
  rows.flatMap(({ name, cells, total }) => [
    ...over.map((one, at) => [title, nameOf(name), one, text.cell(cells[at] ?? { kind: 'hidden' })]),
    [title, nameOf(name), text.csv.total, text.cell(total)],
  ])
