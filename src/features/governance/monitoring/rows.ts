/** Everything that is told of a period, as rows: what the downloads hold. No more than the page says, and each row says how sure it is. */
import type { Period } from '../../../knowledge/figures/figure.ts'
import type { ToldFigure } from '../../../knowledge/figures/figures-of-period.ts'
import { type BreakdownWords, breakdownWords, categoryWords } from './breakdown.text.ts'
import type { CentreFigures } from './read-figures.ts'
import { type Subject, subjectNames } from './rollup/subjects.ts'
import { subjectWords } from './subject.text.ts'
import { areaWords, text } from './text.ts'
import { childrenIn, coverageIn } from './yearly.view.tsx'

export type Row = {
  readonly subject: string
  readonly breakdown: string
  readonly category: string
  readonly period: Period
  readonly figure: ToldFigure
}

export const total = 'totaal'

export const rowsOf = (figures: CentreFigures): readonly Row[] => [
  ...subjectNames.flatMap(subject => subjectRows(subject, figures)),
  ...childrenRows(figures),
]

function subjectRows(subject: Subject, { about, period }: CentreFigures): readonly Row[] {
  const { now } = about(subject)
  const title = subjectWords[subject].title
  const divided = now.divided ?? period
  return [
    { subject: title, breakdown: total, category: '', period, figure: now.total },
    ...now.months.map(({ first, last, count }) => ({
      ...{ subject: title, breakdown: text.byMonth, category: '' },
      ...{ period: { from: first, to: last }, figure: { kind: 'shown', count } as const },
    })),
    ...Object.entries<BreakdownWords>(breakdownWords[subject]).flatMap(([name, words]) =>
      (now.breakdowns[name] ?? []).map(({ category, figure }) => ({
        ...{ subject: title, breakdown: words.title, category: categoryWords(words, category) },
        ...{ period: divided, figure },
      })),
    ),
    ...now.areas.map(({ area, figure }) => ({
      ...{ subject: title, breakdown: text.byArea, category: areaWords(area), period: divided, figure },
    })),
  ]
}

function childrenRows({ children, area }: CentreFigures): readonly Row[] {
  if (!children) return []
  const { divided, breakdowns } = childrenIn(children, area)
  const about = { subject: text.children.title, period: { from: children.first, to: children.last } }
  return [
    { ...about, breakdown: total, category: '', figure: divided?.total ?? { kind: 'hidden' } },
    ...(breakdowns['birth-year'] ?? []).map(one => ({
      ...about,
      breakdown: text.children.breakdown,
      category: one.category,
      figure: one.figure,
    })),
  ]
}

export type Coverage = { readonly vaccine: string; readonly birthYear: string; readonly part: string }

export function coverageRows({ coverage, area }: CentreFigures): readonly Coverage[] {
  if (area !== null) return []
  const { vaccines, years } = coverageIn(coverage)
  return years.flatMap(({ birthYear, parts }) =>
    parts.flatMap((part, at) => {
      const vaccine = vaccines[at] ?? ''
      return part === '–' ? [] : [{ vaccine: text.vaccine[vaccine] ?? vaccine, birthYear, part }]
    }),
  )
}
