import type { CategoryFigure, Month, MonthsFigure, Period } from '../../../knowledge/figures/figure.ts'
import { BarChart } from '../../../platform/html/components/bar-chart.view.tsx'
import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { Segments } from '../../../platform/html/components/tabs.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { type BreakdownName, breakdowns, type ConcernFigures } from './read-concern-figures.ts'
import { categoryWords, rowsOf } from './rows.ts'
import { figureWords, text } from './text.ts'

export type PeriodChoice = {
  readonly months: readonly Month[]
  readonly named: readonly { readonly href: string; readonly label: string }[]
  /** The address of this page. */
  readonly current: string
}
type Props = { readonly told: ConcernFigures; readonly choice: PeriodChoice; readonly download: string }

export const ConcernFiguresPage = ({ told, choice, download }: Props) => (
  <Stack>
    <PageHeader
      title={text.title}
      remark={format.period(told.period)}
      actions={
        <ButtonLink href={download} look="secondary" icon="download">
          {text.download}
        </ButtonLink>
      }
    />
    <Notice tone="info" icon="chart">
      <p>{text.conclusion(told.figures.total, told.period)}</p>
    </Notice>
    <PeriodChooser period={told.period} choice={choice} />
    <Details summary={text.why}>
      {text.explanation.map(line => (
        <Paragraph>{line}</Paragraph>
      ))}
    </Details>
    <Parts told={told} />
  </Stack>
)

const PeriodChooser = ({ period, choice }: { readonly period: Period; readonly choice: PeriodChoice }) => {
  const choices = choice.months.map(month => ({ value: month.toString(), label: format.month(month) }))
  return (
    <Stack>
      <Segments label={text.menu} tabs={choice.named} current={choice.current} />
      <QueryForm action="/signalen/cijfers" inline>
        <SelectField name="van" label={text.from} choices={choices} value={period.from.toString()} />
        <SelectField name="tot" label={text.to} choices={choices} value={period.to.toString()} />
        <Button>{text.show}</Button>
      </QueryForm>
    </Stack>
  )
}

const Parts = ({ told: { figures } }: Pick<Props, 'told'>) => {
  const filled = breakdowns.filter(name => rowsOf(figures, name).length > 0)
  return filled.length === 0 ? (
    <Paragraph>{figures.total.kind === 'shown' ? text.none : text.explanation[0]}</Paragraph>
  ) : (
    <>
      {filled.map(name => (
        <BreakdownCard name={name} figures={figures} />
      ))}
      <MonthsCard months={figures.months} />
    </>
  )
}

type BreakdownProps = { readonly name: BreakdownName; readonly figures: ConcernFigures['figures'] }

/** The chart, and beside it the same as a table with what is hidden. */
const BreakdownCard = ({ name, figures }: BreakdownProps) => {
  const { title, heading } = text.breakdown[name]
  const rows = rowsOf(figures, name)
  const bars = rows.flatMap(({ category, figure }) =>
    figure.kind === 'shown'
      ? [{ label: categoryWords(name, category), value: figure.count, words: figureWords(figure) }]
      : [],
  )
  return (
    <Card id={name} title={title}>
      {bars.length === 0 ? (
        <Paragraph look="small">{text.allHidden}</Paragraph>
      ) : (
        <Columns side={<FiguresTable title={title} heading={heading} rows={wordsOf(name, rows)} />}>
          <BarChart caption={`${text.title}: ${title}`} headings={{ label: heading, value: text.count }} bars={bars} />
        </Columns>
      )}
    </Card>
  )
}

const wordsOf = (name: BreakdownName, rows: readonly CategoryFigure[]) =>
  rows.map(({ category, figure }) => [categoryWords(name, category), figureWords(figure)] as const)

type TableProps = {
  readonly title: string
  readonly heading: string
  readonly rows: readonly (readonly [string, string])[]
}

const FiguresTable = ({ title, heading, rows }: TableProps) => (
  <Table
    caption={title}
    compact
    columns={[{ label: heading }, { label: text.count, numeric: true }]}
    rows={rows.map(cells => [...cells])}
  />
)

const MonthsCard = ({ months }: { readonly months: readonly MonthsFigure[] }) => (
  <Card id="maanden" title={text.byMonth}>
    <FiguresTable
      title={text.byMonth}
      heading={text.month}
      rows={months.map(({ months: told, figure }) => [stretchWords(told), figureWords(figure)] as const)}
    />
  </Card>
)

function stretchWords(months: readonly Month[]): string {
  const [from, to] = [months[0], months.at(-1)]
  return from && to ? format.period({ from, to }) : ''
}
