import type { Month, Period } from '../../../knowledge/figures/figure.ts'
import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns, Grid, Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { Stats } from '../../../platform/html/components/stat.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { Segments } from '../../../platform/html/components/tabs.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { ageBandWords, breakdownWords } from './breakdown.text.ts'
import { Bars, Breakdown, Breakdowns, MonthsDetails, MonthsTable, NotCounted } from './breakdown.view.tsx'
import { type ChildrenInCare, type Coverage, type Subject, subjects } from './figure.ts'
import type { CentreFigures } from './read-figures.ts'
import { conclusionWords, figureWords, keyPartWords, partWords, subjectConclusion, text } from './text.ts'

type Props = {
  readonly municipality: string
  readonly figures: CentreFigures
  readonly choice: PeriodChoice
  readonly download: string
}
export type PeriodChoice = {
  readonly months: readonly Month[]
  readonly named: readonly { readonly href: string; readonly label: string }[]
  /** The address of this page. */
  readonly current: string
}

export const FiguresPage = ({ municipality, figures, choice, download }: Props) => (
  <>
    <PageHeader
      title={text.title}
      remark={`${municipality}, ${format.period(figures.period)}`}
      actions={
        <ButtonLink href={download} look="secondary" icon="download">
          {text.download}
        </ButtonLink>
      }
    />
    <Notice tone="info" icon="chart">
      <p>{conclusionWords(figures.period, figures.bySubject.contact)}</p>
    </Notice>
    <PeriodChooser period={figures.period} choice={choice} />
    <Summary figures={figures} />
    <Details summary={text.why}>
      {text.explanation.map(line => (
        <Paragraph>{line}</Paragraph>
      ))}
    </Details>
    <Contacts figures={figures} />
    <Grid>
      {help.map(subject => (
        <SubjectCard subjects={[subject]} figures={figures} />
      ))}
      <SubjectCard subjects={['report', 'match']} figures={figures} />
    </Grid>
    <Grid>
      <Children inCare={figures.children} />
      {health.map(subject => (
        <SubjectCard subjects={[subject]} figures={figures} />
      ))}
    </Grid>
    <CoverageCard coverage={figures.coverage} />
  </>
)

const help = [
  'question',
  'concern',
  'referral',
  'plan',
  'evaluation',
  'goal',
  'satisfaction',
] as const satisfies readonly Subject[]
const health = ['dose', 'measurement'] as const satisfies readonly Subject[]

const PeriodChooser = ({ period, choice }: { readonly period: Period; readonly choice: PeriodChoice }) => {
  const choices = choice.months.map(month => ({ value: month.toString(), label: format.month(month) }))
  return (
    <Stack>
      <Segments label={text.menu} tabs={choice.named} current={choice.current} />
      <QueryForm action="/gemeente" inline>
        <SelectField name="van" label={text.from} choices={choices} value={period.from.toString()} />
        <SelectField name="tot" label={text.to} choices={choices} value={period.to.toString()} />
        <Button>{text.show}</Button>
      </QueryForm>
    </Stack>
  )
}

const Summary = ({ figures: { bySubject, children } }: Pick<Props, 'figures'>) => (
  <Stats
    stats={[
      ...(['contact', 'question', 'concern', 'referral', 'plan', 'dose'] as const).map(subject => ({
        label: text.subject[subject],
        value: figureWords(bySubject[subject].total),
        remark: keyPartWords(subject, bySubject[subject]),
        href: `#${subject}`,
      })),
      {
        label: text.children.title,
        value: figureWords(children.total),
        remark: text.children.remark,
        href: '#children',
      },
    ]}
  />
)

/** What they were about stands first and wide; how, who and what for follow side by side. */
const Contacts = ({ figures: { bySubject } }: Pick<Props, 'figures'>) => {
  const { contact } = bySubject
  return (
    <>
      <Columns
        side={
          <Card id="contact-months" title={text.contactMonths}>
            <MonthsTable subject="contact" months={contact.months} />
            <NotCounted figures={contact} />
          </Card>
        }
      >
        <Card id="contact" title={text.subject.contact}>
          <Paragraph>{subjectConclusion('contact', contact)}</Paragraph>
          <Breakdown subject="contact" name="topic" words={breakdownWords.contact.topic} figures={contact} />
        </Card>
      </Columns>
      <Grid>
        {contactBreakdowns
          .filter(name => contact.breakdowns[name])
          .map(name => (
            <Card id={`contact-${name}`} title={breakdownWords.contact[name].title}>
              <Breakdown subject="contact" name={name} words={breakdownWords.contact[name]} figures={contact} titled />
            </Card>
          ))}
      </Grid>
    </>
  )
}
const contactBreakdowns = subjects.contact.filter(name => name !== 'topic')

/** A subject, or two that follow from each other, under the title of the first. */
const SubjectCard = ({ subjects: [first, ...rest], figures }: SubjectCardProps) => (
  <Card id={first} title={text.subject[first]}>
    {[first, ...rest].map(subject => (
      <>
        <Paragraph>{subjectConclusion(subject, figures.bySubject[subject])}</Paragraph>
        <NotCounted figures={figures.bySubject[subject]} />
        <Breakdowns subject={subject} figures={figures.bySubject[subject]} />
        <MonthsDetails subject={subject} figures={figures.bySubject[subject]} />
      </>
    ))}
  </Card>
)
type SubjectCardProps = { readonly subjects: readonly [Subject, ...Subject[]]; readonly figures: CentreFigures }

const Children = ({ inCare: { total, ages } }: { readonly inCare: ChildrenInCare }) => (
  <Card id="children" title={text.children.title}>
    {ages.length === 0 ? (
      <Paragraph>{text.children.none}</Paragraph>
    ) : (
      <>
        <Paragraph>{`${figureWords(total)} ${text.children.remark}.`}</Paragraph>
        <Bars
          name="age-band"
          caption={text.children.caption}
          categories={ages}
          words={{ heading: text.children.heading, words: ageBandWords }}
        />
      </>
    )}
  </Card>
)

const CoverageCard = ({ coverage: { vaccines, years } }: { readonly coverage: Coverage }) => (
  <Card id="coverage" title={text.coverage.title}>
    <Paragraph>{text.coverage.intro}</Paragraph>
    {years.length === 0 ? (
      <Paragraph>{text.coverage.none}</Paragraph>
    ) : (
      <Table
        caption={text.coverage.title}
        columns={[
          { label: text.coverage.year },
          ...vaccines.map(vaccine => ({ label: text.vaccine[vaccine] ?? vaccine, numeric: true })),
        ]}
        rows={years.map(({ birthYear, parts }) => [String(birthYear), ...parts.map(partWords)])}
      />
    )}
  </Card>
)
