import type { PeriodFigures, ToldCategory } from '../../../knowledge/figures/figures-of-period.ts'
import { BarChart } from '../../../platform/html/components/bar-chart.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import { barsOf } from './bars.ts'
import { type BreakdownWords, breakdownWords } from './breakdown.text.ts'
import { MonthsTable } from './months-chart.view.tsx'
import type { Compared } from './read-figures.ts'
import type { Subject } from './rollup/subjects.ts'
import { subjectWords } from './subject.text.ts'
import { text } from './text.ts'

type BarsProps = {
  readonly caption: string
  readonly categories: readonly ToldCategory[]
  readonly words: Omit<BreakdownWords, 'title'>
}

/** The bars of one breakdown, with what is hidden in words. */
export const Bars = ({ caption, categories, words }: BarsProps) => {
  const { bars, hidden } = barsOf(categories, words)
  return (
    <>
      {bars.length > 0 && (
        <BarChart caption={caption} headings={{ label: words.heading, value: text.count }} bars={bars} />
      )}
      {hidden.length > 0 && <Paragraph look="small">{text.hiddenHere(hidden)}</Paragraph>}
    </>
  )
}

type Props = { readonly subject: Subject; readonly figures: PeriodFigures }

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
    /** One below that of the card it stands in. */
    level: 3 | 4
  }>

export const Breakdown = ({ subject, figures, name, words, titled, level = 4 }: BreakdownProps) => {
  const categories = figures.breakdowns[name] ?? []
  return categories.length === 0 ? null : (
    <Stack>
      {!titled && (
        <Heading level={level} look={4}>
          {words.title}
        </Heading>
      )}
      <Bars caption={`${subjectWords[subject].title}: ${words.title}`} categories={categories} words={words} />
    </Stack>
  )
}

export const MonthsDetails = ({ subject, about: { now, before } }: { subject: Subject; about: Compared }) =>
  now.total.kind !== 'hidden' && now.total.count > 0 && now.months.length > 1 ? (
    <Details summary={text.byMonth}>
      <MonthsTable title={text.monthsOf(subjectWords[subject].title)} months={now.months} before={before.months} />
    </Details>
  ) : null
