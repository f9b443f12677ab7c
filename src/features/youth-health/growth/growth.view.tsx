import type { Measure } from '../../../knowledge/growth/measures.ts'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { Segments } from '../../../platform/html/components/tabs.view.tsx'
import type { BirthDetails } from '../record/observations.ts'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { chartAddress } from './address.ts'
import { AdviceCard } from './advice/advice-card.view.tsx'
import type { GrowthAdvice } from './advice/advice-for.ts'
import { BirthCard } from './birth-card.view.tsx'
import { ChartWithConclusion } from './chart.view.tsx'
import { Corrections } from './corrections.view.tsx'
import type { GrowthChild } from './course.ts'
import { CourseTable } from './course-table.view.tsx'
import { type GrowthChart, targetOf } from './growth-chart.ts'
import type { LinesChoice } from './lines/lines-choice.ts'
import { LinesNote } from './lines/lines-note.view.tsx'
import { derivedMeasures, drawnMeasures, type Recorded } from './measurement.ts'
import { type FormState, MeasuringForm } from './measuring-form.view.tsx'
import { plainGrowth } from './plain-growth.ts'
import { plainWords } from './plain-text.ts'
import { rangeNames } from './range.ts'
import { remarksOn } from './remarks.ts'
import { RepeatCard } from './repeat/repeat-card.view.tsx'
import type { ToRepeat } from './repeat/to-repeat.ts'
import { text } from './text.ts'

export type GrowthPageProps = {
  readonly page: RecordPage
  readonly growing: GrowthChild
  readonly chart: GrowthChart
  readonly advice: readonly GrowthAdvice[]
  readonly choice: LinesChoice | null
  readonly toRepeat: readonly ToRepeat[]
  readonly recorded: readonly Recorded[]
  readonly birth: BirthDetails
  /** Null: the form is not on show. */
  readonly form: FormState | null
  readonly notice: keyof typeof text.notices | null
}

export const GrowthPage = (props: GrowthPageProps) => {
  const { page, recorded, birth, form, notice } = props
  const address = `/jeugd/${page.child.id}/groei`
  const toMeasure = { href: `${address}?meten#meten`, label: text.form.title, icon: 'add' } as const
  const isEmpty = recorded.length === 0 && birth.weightGrams === null && form === null
  return (
    <RecordFrame
      page={page}
      part="groei"
      actions={
        <>
          {page.child.birth.kind === 'born' && form === null && <ToMeasure href={toMeasure.href} />}
          {!isEmpty && <PrintButton />}
        </>
      }
    >
      {notice && (
        <Notice tone="positive" live>
          {text.notices[notice]}
        </Notice>
      )}
      {form && <MeasuringForm page={page} state={form} />}
      {isEmpty ? <NothingYet page={page} action={toMeasure} /> : <Figures {...props} />}
    </RecordFrame>
  )
}

const ToMeasure = ({ href }: { readonly href: string }) => (
  <ButtonLink href={href} icon="add">
    {text.form.title}
  </ButtonLink>
)

type Empty = { readonly page: RecordPage; readonly action: { readonly href: string; readonly label: string } }

const NothingYet = ({ page, action }: Empty) =>
  page.child.birth.kind === 'born' ? (
    <EmptyState icon="ruler" title={text.none.title} action={page.standing.kind === 'open' ? action : undefined}>
      {text.none.body}
    </EmptyState>
  ) : (
    <EmptyState icon="baby" title={text.unborn.title}>
      {text.unborn.body}
    </EmptyState>
  )

const Figures = (props: GrowthPageProps) => {
  const { page, growing, chart, advice, toRepeat, birth } = props
  return (
    <div class="cjg-one-sheet">
      <Columns
        side={
          <>
            <RepeatCard page={page} toRepeat={toRepeat} />
            <BirthCard page={page} birth={birth} target={targetOf(growing)} />
          </>
        }
      >
        <AdviceCard child={page.child} measure={chart.measure} advice={advice} />
        <ChartCard {...props} />
        <MeasurementsCard {...props} />
      </Columns>
    </div>
  )
}

const ChartCard = ({ page: { child, standing }, growing, chart, advice, choice }: GrowthPageProps) => {
  const address = `/jeugd/${child.id}/groei`
  return (
    <Card
      id="groeilijn"
      title={text.measure[chart.measure].title}
      actions={<Measures label={text.measuresLabel} measures={drawnMeasures} chart={chart} address={address} />}
    >
      <Measures label={text.derivedLabel} measures={derivedMeasures} chart={chart} address={address} />
      <ChartWithConclusion child={child} chart={chart} advice={advice} />
      {chart.course.length > 0 && (
        <Paragraph>
          <strong>{text.forParents}.</strong> {plainWords(plainGrowth(chart, advice), chart, child)}
        </Paragraph>
      )}
      <Segments
        label={text.rangesLabel}
        tabs={rangeNames.map(range => ({
          href: chartAddress(address, chart.measure, range, chart.against),
          label: text.ranges[range],
        }))}
        current={chartAddress(address, chart.measure, chart.range, chart.against)}
      />
      <LinesNote child={child} growing={growing} chart={chart} choice={choice} mayChoose={standing.kind === 'open'} />
    </Card>
  )
}

type MeasuresProps = {
  readonly label: string
  readonly measures: readonly Measure[]
  readonly chart: GrowthChart
  readonly address: string
}

const Measures = ({ label, measures, chart, address }: MeasuresProps) => (
  <Segments
    label={label}
    tabs={measures.map(measure => ({
      href: chartAddress(address, measure, undefined, chart.against),
      label: text.measure[measure].name,
    }))}
    current={chartAddress(address, chart.measure, undefined, chart.against)}
  />
)

/** What fits on one sheet beside the chart: print.css leaves the others off. */
const mostOnPaper = 8

const MeasurementsCard = ({ page: { child }, growing, chart, recorded }: GrowthPageProps) => (
  <Card id="metingen" title={text.table.caption(text.measure[chart.measure].name)}>
    {chart.listed.length > 0 && (
      <CourseTable child={child} chart={chart} look="full" remarks={plotted => remarksOn(growing, chart, plotted)} />
    )}
    {chart.listed.length > mostOnPaper && <p class="cjg-on-paper">{text.table.onPaper(mostOnPaper)}</p>}
    {chart.elsewhere > 0 && (
      <Paragraph look="small">
        {text.elsewhere(chart.elsewhere)}{' '}
        <a class="nl-link" href={chartAddress(`/jeugd/${child.id}/groei`, chart.measure, '0-21j', chart.against)}>
          {text.showAll}
        </a>
      </Paragraph>
    )}
    <Corrections recorded={recorded} />
  </Card>
)
