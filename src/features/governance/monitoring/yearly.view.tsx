/** What is counted once a year: children with a record, and who of them is vaccinated. */
import { figuresOfPeriod, type ToldTerm } from '../../../knowledge/figures/figures-of-period.ts'
import type { ToldCell } from '../../../knowledge/figures/tell-term.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { Bars } from './breakdown.view.tsx'
import { figureWords, text } from './text.ts'

type Told = { readonly told: ToldTerm | undefined }

export const Children = ({ told, area }: Told & { readonly area: string | null }) => {
  if (!told) return <Paragraph>{text.children.none}</Paragraph>
  const { divided, breakdowns } = childrenIn(told, area)
  const born = (breakdowns['birth-year'] ?? []).toSorted((one, other) => Number(other.category) - Number(one.category))
  return (
    <Card id="children" title={text.children.breakdown} level={3}>
      <Paragraph>{`${figureWords(divided?.total ?? { kind: 'hidden' })} ${text.children.remark(told.first)}.`}</Paragraph>
      <Details summary={text.divided}>
        <Bars
          caption={text.children.title}
          categories={born}
          words={{
            heading: text.children.heading,
            words: Object.fromEntries(born.map(one => [one.category, one.category])),
            isOrdered: true,
          }}
        />
      </Details>
    </Card>
  )
}

export const childrenIn = (told: ToldTerm, area: string | null) =>
  figuresOfPeriod({ stretches: [told], terms: [told] }, { from: told.first, to: told.last }, area)

export const CoverageCard = ({ told }: Told) => {
  const { vaccines, years } = coverageIn(told)
  return (
    <Card id="coverage" title={text.coverage.title} level={3}>
      <Paragraph>{text.coverage.intro}</Paragraph>
      {years.length === 0 ? (
        <Paragraph>{text.coverage.none}</Paragraph>
      ) : (
        <Details summary={text.coverage.perYear}>
          <Table
            caption={text.coverage.title}
            columns={[
              { label: text.coverage.year },
              ...vaccines.map(vaccine => ({ label: text.vaccine[vaccine] ?? vaccine, numeric: true })),
            ]}
            rows={years.map(({ birthYear, parts }) => [birthYear, ...parts])}
          />
        </Details>
      )}
    </Card>
  )
}

/** Per birth year the part that has a vaccine: '92%', 'verborgen', or '–' where its time is not over. */
export function coverageIn(told: ToldTerm | undefined) {
  const lines = told?.lines ?? []
  const years = [...new Set(lines.flatMap(line => line.cells).flatMap(cell => cell.categories[0]?.slice(0, 4) ?? []))]
  return {
    vaccines: lines.map(line => line.breakdown),
    years: years
      .toSorted((one, other) => Number(other) - Number(one))
      .map(birthYear => ({ birthYear, parts: lines.map(line => partWords(line.cells, birthYear)) })),
  }
}

function partWords(cells: readonly ToldCell[], birthYear: string): string {
  const [yes, no] = ['yes', 'no'].map(kind => cells.find(cell => cell.categories[0] === `${birthYear} ${kind}`))
  if (!yes || !no) return '–'
  if (yes.count === null || no.count === null) return 'verborgen'
  return `${Math.round((100 * yes.count) / (yes.count + no.count))}%`
}
