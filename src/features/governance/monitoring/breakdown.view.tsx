import type { CategoryFigure, Figures, MonthsFigure } from '../../../knowledge/figures/figure.ts'
import { BarChart } from '../../../platform/html/components/bar-chart.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import { barsOf } from './bars.ts'
import { type BreakdownWords, breakdownWords } from './breakdown.text.ts'
import type { Subject } from './figure.ts'
import { figureWords, monthsWords, text } from './text.ts'

/** The bars of one breakdown, with what is hidden in words. */
export const Bars = ({
  name,
  caption,
  categories,
  words,
}: {
  readonly name: string
  readonly caption: string
  readonly categories: readonly CategoryFigure[]
  readonly words: Pick<BreakdownWords, 'words' | 'heading'>
}) => {
  const { bars, hidden } = barsOf(name, categories, words)
  return (
    <>
      {bars.length > 0 && (
        <BarChart caption={caption} headings={{ label: words.heading, value: text.count }} bars={bars} />
      )}
      {hidden.length > 0 && <Paragraph look="small">{text.hiddenHere(hidden)}</Paragraph>}
    </>
  )
}

type Props = { readonly subject: Subject; readonly figures: Figures }

/** Every breakdown of a subject, each under its own heading. */
export const Breakdowns = ({ subject, figures }: Props) => (
  <>
    {Object.entries<BreakdownWords>(breakdownWords[subject]).map(([name, words]) => (
      <Breakdown subject={subject} name={name} words={words} figures={figures} />
    ))}
  </>
)

type BreakdownProps = Props & { readonly name: string; readonly words: BreakdownWords } & Optional<{
    /** Its title stands above it already. */
    titled: boolean
  }>

export const Breakdown = ({ subject, figures, name, words, titled }: BreakdownProps) => {
  const categories = figures.breakdowns[name]?.categories ?? []
  return categories.length === 0 ? null : (
    <Stack>
      {!titled && (
        <Heading level={3} look={4}>
          {words.title}
        </Heading>
      )}
      <Bars name={name} caption={`${text.subject[subject]}: ${words.title}`} categories={categories} words={words} />
    </Stack>
  )
}

/** What is left out of every figure of the subject. */
export const NotCounted = ({ figures }: Pick<Props, 'figures'>) =>
  figures.notCounted.length > 0 && figures.total.kind === 'shown' ? (
    <Paragraph look="small">{text.notCounted(figures.notCounted)}</Paragraph>
  ) : null

export const MonthsTable = ({
  subject,
  months,
}: {
  readonly subject: Subject
  readonly months: readonly MonthsFigure[]
}) => (
  <Table
    caption={`${text.subject[subject]} ${text.byMonth.toLowerCase()}`}
    compact
    columns={[{ label: text.month }, { label: text.count, numeric: true }]}
    rows={months.map(row => [monthsWords(row.months), figureWords(row.figure)])}
  />
)

export const MonthsDetails = ({ subject, figures }: Props) =>
  figures.total.kind === 'shown' && figures.total.count > 0 && figures.months.length > 1 ? (
    <Details summary={text.byMonth}>
      <MonthsTable subject={subject} months={figures.months} />
    </Details>
  ) : null
