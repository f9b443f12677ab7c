import { birthWeightZScore } from '../../../knowledge/growth/birth-z-score.ts'
import type { Measure, Sex } from '../../../knowledge/growth/measures.ts'
import { targetHeight } from '../../../knowledge/growth/target-height.ts'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { type SummaryItem, SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { Segments } from '../../../platform/html/components/tabs.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { BirthDetails } from '../record/observations.ts'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { chartAddress } from './address.ts'
import { ChartWithConclusion } from './chart.view.tsx'
import { CourseTable } from './course-table.view.tsx'
import type { GrowthChart } from './growth-chart.ts'
import { derivedMeasures, drawnMeasures, type Recorded } from './measurement.ts'
import { type FormState, MeasuringForm } from './measuring-form.view.tsx'
import { rangeNames } from './range.ts'
import { text } from './text.ts'

export type GrowthPageProps = {
  readonly page: RecordPage
  readonly chart: GrowthChart
  readonly recorded: readonly Recorded[]
  readonly birth: BirthDetails
  /** Null: the form is not on show. */
  readonly form: FormState | null
  readonly notice: 'added' | 'corrected' | 'birth' | null
}

export const GrowthPage = ({ page, chart, recorded, birth, form, notice }: GrowthPageProps) => {
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
          {text.form[notice]}
        </Notice>
      )}
      {form && <MeasuringForm page={page} state={form} />}
      {isEmpty ? (
        <NothingYet page={page} action={toMeasure} />
      ) : (
        <Figures {...{ page, chart, recorded, birth, address }} />
      )}
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
    <EmptyState icon="ruler" title={text.none.title} action={action}>
      {text.none.body}
    </EmptyState>
  ) : (
    <EmptyState icon="baby" title={text.unborn.title}>
      {text.unborn.body}
    </EmptyState>
  )

type FiguresProps = Pick<GrowthPageProps, 'page' | 'chart' | 'recorded' | 'birth'> & { readonly address: string }

const Figures = ({ page, chart, recorded, birth, address }: FiguresProps) => (
  <Columns side={<BirthCard page={page} birth={birth} address={address} />}>
    <Card
      id="groeilijn"
      title={text.measure[chart.measure].title}
      actions={<Measures label={text.measuresLabel} measures={drawnMeasures} chart={chart} address={address} />}
    >
      <Measures label={text.derivedLabel} measures={derivedMeasures} chart={chart} address={address} />
      <ChartWithConclusion child={page.child} chart={chart} />
      <Segments
        label={text.rangesLabel}
        tabs={rangeNames.map(range => ({
          href: chartAddress(address, chart.measure, range),
          label: text.ranges[range],
        }))}
        current={chartAddress(address, chart.measure, chart.range)}
      />
      {chart.reference && <Paragraph look="small">{text.publication(chart.reference.publication.citation)}</Paragraph>}
    </Card>
    <MeasurementsCard page={page} chart={chart} recorded={recorded} address={address} />
  </Columns>
)

type MeasuresProps = {
  readonly label: string
  readonly measures: readonly Measure[]
  readonly chart: GrowthChart
  readonly address: string
}

const Measures = ({ label, measures, chart, address }: MeasuresProps) => (
  <Segments
    label={label}
    tabs={measures.map(measure => ({ href: chartAddress(address, measure), label: text.measure[measure].name }))}
    current={chartAddress(address, chart.measure)}
  />
)

const MeasurementsCard = ({ page, chart, recorded, address }: Omit<FiguresProps, 'birth'>) => (
  <Card id="metingen" title={text.table.caption(text.measure[chart.measure].name)}>
    {chart.listed.length > 0 && <CourseTable child={page.child} chart={chart} look="full" />}
    {chart.elsewhere > 0 && (
      <Paragraph look="small">
        {text.elsewhere(chart.elsewhere)}{' '}
        <a class="nl-link" href={chartAddress(address, chart.measure, '0-21j')}>
          {text.showAll}
        </a>
      </Paragraph>
    )}
    <Corrections recorded={recorded} />
  </Card>
)

const BirthCard = ({ page, birth, address }: Pick<FiguresProps, 'page' | 'birth' | 'address'>) => (
  <Card
    id="geboorte"
    title={text.facts.title}
    actions={
      <Link href={`${address}/geboorte`} about={text.facts.title}>
        {text.facts.change}
      </Link>
    }
  >
    <SummaryList items={factsOf(page, birth)} />
  </Card>
)

function factsOf({ child }: RecordPage, birth: BirthDetails): readonly SummaryItem[] {
  const { facts } = text
  const days = birth.gestationDays
  const sex = child.sex === 'unknown' ? null : child.sex
  return [
    {
      label: facts.gestation,
      value: days === null ? facts.unknown : facts.gestationWords(Math.trunc(days / 7), days % 7),
    },
    { label: facts.birthWeight, value: birthWeightWords(sex, birth) },
    { label: facts.target, value: targetWords(sex, birth) },
  ]
}

function birthWeightWords(sex: Sex | null, { weightGrams, gestationDays }: BirthDetails): string {
  if (weightGrams === null) return text.facts.unknown
  const score = sex && gestationDays !== null ? birthWeightZScore(sex, gestationDays / 7, weightGrams) : null
  const forTerm = score?.kind === 'z-score' ? text.facts.forTerm(score.z) : ''
  return `${text.facts.grams(weightGrams)}${forTerm}`
}

function targetWords(sex: Sex | null, { fatherCm, motherCm }: BirthDetails): string {
  const target = sex && targetHeight(sex, { fatherCm, motherCm })
  if (target?.kind !== 'target-height') return text.facts.noTarget
  return text.facts.targetWords(target.heightCm, target.bandCm.low, target.bandCm.high, target.z)
}

/** What was written down before, and why it was changed: corrected is not forgotten. */
const Corrections = ({ recorded }: Pick<GrowthPageProps, 'recorded'>) => {
  const corrections = recorded.flatMap(becomes => {
    const was = recorded.find(one => one.id === becomes.superseding?.id)
    return was ? [{ was, becomes }] : []
  })
  if (corrections.length === 0) return null
  const { title, columns } = text.corrections
  return (
    <Details summary={title}>
      <Table
        caption={title}
        compact
        columns={Object.values(columns).map(label => ({ label }))}
        rows={corrections.map(({ was, becomes }) => [
          `${text.quantity[was.measure]} ${amountWords(was)}`,
          amountWords(becomes),
          text.corrections.by(
            format.shortDay(becomes.recordedAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()),
            becomes.recordedByName,
          ),
          becomes.superseding?.reason ?? '',
        ])}
      />
    </Details>
  )
}

const amountWords = ({ value, measure }: Recorded): string =>
  value === null ? text.corrections.takenBack : text.value(value, text.unitOf[measure])
