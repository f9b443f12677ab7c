import type { Month } from '../../../knowledge/figures/figure.ts'
import type { PeriodFigures } from '../../../knowledge/figures/figures-of-period.ts'
import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { Segments } from '../../../platform/html/components/tabs.view.tsx'
import type { Html } from '../../../platform/html/html.ts'
import { format } from '../../../platform/i18n/format.ts'
import { breakdownWords } from './breakdown.text.ts'
import { Bars, Breakdown, Breakdowns, MonthsDetails } from './breakdown.view.tsx'
import { conclusions, divisionWords, subjectConclusion } from './conclusions.ts'
import { FiguresIndex } from './figures-index.view.tsx'
import { MonthsChart, MonthsTable } from './months-chart.view.tsx'
import type { CentreFigures, Counting } from './read-figures.ts'
import { elsewhere, type Subject, subjects } from './rollup/subjects.ts'
import { shownSections } from './sections.ts'
import { subjectWords } from './subject.text.ts'
import { areaWords, text } from './text.ts'
import { Children, CoverageCard } from './yearly.view.tsx'

type Props = {
  readonly municipality: string
  readonly figures: CentreFigures
  readonly choice: PeriodChoice
  readonly downloads: { readonly csv: string; readonly json: string }
}
export type PeriodChoice = {
  readonly months: readonly Month[]
  readonly named: readonly { readonly href: string; readonly label: string }[]
  /** The address of this page. */
  readonly current: string
}

export const FiguresPage = ({ municipality, figures, choice, downloads }: Props) => (
  <>
    <PageHeader
      title={text.title}
      remark={[municipality, figures.area && areaWords(figures.area), format.period(figures.period)]
        .filter(Boolean)
        .join(', ')}
      actions={<PrintButton look="secondary" />}
    />
    <Notice tone="info" icon="chart" title={text.short}>
      {conclusions(figures).map(sentence => (
        <p>{sentence}</p>
      ))}
    </Notice>
    <Freshness counting={figures.counting} />
    <PeriodChooser figures={figures} choice={choice} />
    {drawnOnce(figures)}
    <Card id="downloads" title={text.takeAlong}>
      <div class="cjg-button-row">
        <ButtonLink href={downloads.csv} look="secondary" icon="download">
          {text.csv}
        </ButtonLink>
        <ButtonLink href={downloads.json} look="secondary" icon="download">
          {text.json}
        </ButtonLink>
      </div>
    </Card>
  </>
)

/** Of figures that are kept also the drawing is: a hundred tables and charts that are the same until the next counting. */
const drawn = new WeakMap<CentreFigures['about'], Html>()
function drawnOnce(figures: CentreFigures): Html {
  const html = drawn.get(figures.about) ?? <Told figures={figures} />
  drawn.set(figures.about, html)
  return html
}

const Told = ({ figures }: Pick<Props, 'figures'>) => (
  <>
    <FiguresIndex figures={figures} />
    <Details summary={text.why}>
      {text.explanation.map(line => (
        <Paragraph>{line}</Paragraph>
      ))}
    </Details>
    <Contacts figures={figures} />
    {shownSections(figures).map(({ title, parts, untold }) => (
      <>
        <Heading level={2}>{title}</Heading>
        <Grid>
          {parts.map(subject => (
            <SubjectCard subject={subject} figures={figures} />
          ))}
        </Grid>
        {untold.length > 0 && (
          <Paragraph look="small">{text.untold(untold.map(subject => subjectWords[subject].title))}</Paragraph>
        )}
      </>
    ))}
    <Heading level={2}>{text.children.title}</Heading>
    <Children told={figures.children} area={figures.area} />
    {figures.area === null && <CoverageCard told={figures.coverage} />}
  </>
)

/** How old the figures are, and what to do when the night failed. */
const Freshness = ({ counting: { lastRun, until, isLate } }: { readonly counting: Counting }) => {
  if (lastRun === null) return <Notice tone="warning">{text.neverCounted}</Notice>
  if (isLate) return <Notice tone="warning">{text.late(lastRun)}</Notice>
  return <Paragraph look="small">{text.counted(lastRun, until)}</Paragraph>
}

const PeriodChooser = ({ figures: { period, area, areas }, choice }: Pick<Props, 'figures' | 'choice'>) => {
  const choices = choice.months.map(month => ({ value: month.toString(), label: format.month(month) }))
  const areaChoices = [
    { value: '', label: text.wholeMunicipality },
    ...[...areas, elsewhere].map(name => ({ value: name, label: areaWords(name) })),
  ]
  const isChosen = area !== null || choice.named.every(({ href }) => href !== choice.current)
  return (
    <Stack>
      <Segments label={text.menu} tabs={choice.named} current={choice.current} />
      <Details summary={areas.length > 0 ? text.otherMonthsOrArea : text.otherMonths} open={isChosen}>
        <QueryForm action="/gemeente" inline>
          <SelectField name="van" label={text.from} choices={choices} value={period.from.toString()} />
          <SelectField name="tot" label={text.to} choices={choices} value={period.to.toString()} />
          {areas.length > 0 && <SelectField name="wijk" label={text.area} choices={areaChoices} value={area ?? ''} />}
          <Button>{text.show}</Button>
        </QueryForm>
      </Details>
    </Stack>
  )
}

/** What they were about stands first and wide; how, who and what for are folded under it, side by side. */
const Contacts = ({ figures: { about, period, area } }: Pick<Props, 'figures'>) => {
  const { now, before } = about('contact')
  const title = text.monthsOf(subjectWords.contact.title)
  const others = contactBreakdowns.filter(name => now.breakdowns[name])
  return (
    <>
      {area === null && now.months.length > 0 && (
        <Card id="contact-months" title={title}>
          <MonthsChart id="contact-chart" title={title} period={period} months={now.months} before={before.months} />
          <Details summary={text.monthsAsTable}>
            <MonthsTable title={title} months={now.months} before={before.months} />
          </Details>
          {now.notCounted.length > 0 && <Paragraph look="small">{text.notCounted(now.notCounted)}</Paragraph>}
        </Card>
      )}
      <Card id="contact" title={subjectWords.contact.title}>
        <Paragraph>{subjectConclusion('contact', about('contact'))}</Paragraph>
        <DivisionNote words={divisionWords(now)} />
        <Breakdown subject="contact" name="topic" words={breakdownWords.contact.topic} figures={now} level={3} />
        <Areas subject="contact" figures={about('contact').now.areas} />
      </Card>
      {others.length > 0 && (
        <Details summary={text.othersOf(others.map(name => breakdownWords.contact[name].title))}>
          <Grid>
            {others.map(name => (
              <Card id={`contact-${name}`} title={breakdownWords.contact[name].title}>
                <Breakdown subject="contact" name={name} words={breakdownWords.contact[name]} figures={now} titled />
              </Card>
            ))}
          </Grid>
        </Details>
      )}
    </>
  )
}
const contactBreakdowns = subjects.contact.filter(name => name !== 'topic')

const SubjectCard = ({ subject, figures }: { readonly subject: Subject; readonly figures: CentreFigures }) => {
  const about = figures.about(subject)
  return (
    <Card id={subject} title={subjectWords[subject].title} level={3}>
      <Paragraph>{subjectConclusion(subject, about)}</Paragraph>
      {isDivided(about.now) ? (
        <Details summary={text.divided}>
          <DivisionNote words={divisionWords(about.now)} />
          <Breakdowns subject={subject} figures={about.now} />
        </Details>
      ) : (
        <DivisionNote words={subjects[subject].length > 0 ? divisionWords(about.now) : undefined} />
      )}
      <Areas subject={subject} figures={about.now.areas} />
      <MonthsDetails subject={subject} about={about} />
    </Card>
  )
}

const isDivided = ({ breakdowns }: PeriodFigures): boolean =>
  Object.values(breakdowns).some(categories => categories.length > 0)

const DivisionNote = ({ words }: { readonly words: string | undefined }) =>
  words ? <Paragraph look="small">{words}</Paragraph> : null

type AreasProps = { readonly subject: Subject; readonly figures: CentreFiguresAreas }
type CentreFiguresAreas = ReturnType<CentreFigures['about']>['now']['areas']

/** Only where more than one neighbourhood is known. */
const Areas = ({ subject, figures }: AreasProps) =>
  figures.length < 2 ? null : (
    <Details summary={text.byArea}>
      <Bars
        caption={`${subjectWords[subject].title}: ${text.byArea}`}
        categories={figures.map(({ area, figure }) => ({ category: area, figure }))}
        words={{ heading: text.area, words: { [elsewhere]: areaWords(elsewhere) } }}
      />
    </Details>
  )
