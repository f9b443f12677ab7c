/** The figures as a file for a spreadsheet: what is hidden on the page is hidden here. */

import type { Figures, Month, Period } from '../../../knowledge/figures/figure.ts'
import { spreadsheet } from '../../../platform/web/spreadsheet.ts'
import { ageBandWords, type BreakdownWords, breakdownWords } from './breakdown.text.ts'
import { type Subject, subjectNames } from './figure.ts'
import type { CentreFigures } from './read-figures.ts'
import { figureWords, partWords, text } from './text.ts'

type Row = readonly string[]

export function figuresAsCsv(figures: CentreFigures): string {
  const rows = [text.csv.headings, ...allSubjects(figures), ...childrenRows(figures), ...coverageRows(figures)]
  return spreadsheet(rows)
}

const allSubjects = ({ bySubject, period }: CentreFigures): readonly Row[] =>
  subjectNames
    .map(subject => ({ subject, figures: bySubject[subject] }))
    .flatMap(({ subject, figures }) => [
      [text.subject[subject], text.csv.total, '', ...bounds(period), plain(figures.total)],
      ...figures.months.map(({ months, figure }) => [
        text.subject[subject],
        text.byMonth,
        '',
        ...bounds({ from: months[0] ?? period.from, to: months.at(-1) ?? period.to }),
        plain(figure),
      ]),
      ...breakdownRows(subject, figures, period),
    ])

const breakdownRows = (subject: Subject, figures: Figures, period: Period): readonly Row[] =>
  Object.entries<BreakdownWords>(breakdownWords[subject]).flatMap(([name, { title, words }]) =>
    (figures.breakdowns[name]?.categories ?? []).map(({ category, figure }) => [
      text.subject[subject],
      title,
      words[category] ?? category,
      ...bounds(period),
      plain(figure),
    ]),
  )

const childrenRows = ({ children: { total, ages } }: CentreFigures): readonly Row[] => [
  [text.children.title, text.csv.total, '', '', '', plain(total)],
  ...ages.map(({ category, figure }) => [
    text.children.title,
    text.children.heading,
    ageBandWords[category] ?? category,
    '',
    '',
    plain(figure),
  ]),
]

const coverageRows = ({ coverage: { vaccines, years } }: CentreFigures): readonly Row[] =>
  years.flatMap(({ birthYear, parts }) =>
    parts.flatMap((part, at) => {
      const vaccine = vaccines[at] ?? ''
      const about = [
        text.coverage.title,
        text.csv.percent,
        `${text.vaccine[vaccine] ?? vaccine}, ${text.csv.born(birthYear)}`,
      ]
      return part.kind === 'not-planned' ? [] : [[...about, '', '', partWords(part)]]
    }),
  )

const bounds = ({ from, to }: { readonly from: Month; readonly to: Month }): readonly string[] => [
  String(from),
  String(to),
]

/** A number without thousands points, so that it can be counted on. */
const plain = (figure: Figures['total']): string =>
  figure.kind === 'shown' ? String(figure.count) : figureWords(figure)
