import { describe } from '../../../knowledge/growth/reference.ts'
import { findReference } from '../../../knowledge/growth/references/index.ts'
import type { Score } from '../../../knowledge/growth/score-measurement.ts'
import { ageWords, type Child } from '../../../people/index.ts'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, type Column, Table } from '../../../platform/html/components/table.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { Plotted } from './course.ts'
import type { GrowthChart } from './growth-chart.ts'
import type { Remark } from './remarks.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  readonly chart: GrowthChart
  /** With the reference behind every score, and a way to correct a value; the overview leaves them out. */
  readonly look: 'full' | 'short'
} & Optional<{
  /** What stands under a value: how fast it grew, what it is called. */
  remarks: (plotted: Plotted) => readonly Remark[]
}>

/** The same figures as the chart, the latest first: no figure is only in a picture. */
export const CourseTable = ({ child, chart, look, remarks = () => [] }: Props) => {
  const hasStored = look === 'full' && chart.listed.some(plotted => isOtherReference(plotted))
  const { name, unit } = text.measure[chart.measure]
  return (
    <>
      <Table
        caption={text.table.caption(name)}
        compact
        columns={columnsOf(name, hasStored)}
        rows={chart.listed.toReversed().map(plotted => [
          <CellLines remark={format.shortDay(plotted.on)}>
            {ageWords({ kind: 'born', on: child.birth.on }, plotted.on)}
          </CellLines>,
          <CellLines remark={remarks(plotted).map(remarkWords).join(', ')}>
            <Amount child={child} plotted={plotted} unit={unit} look={look} />
          </CellLines>,
          <ScoreCell score={plotted.chart} look={look} />,
          ...(hasStored ? [<ScoreCell score={plotted.stored} look={look} />] : []),
        ])}
      />
      {hasStored && <Paragraph look="small">{text.twoScores}</Paragraph>}
    </>
  )
}

const columnsOf = (name: string, hasStored: boolean): readonly Column[] => [
  { label: text.table.age },
  { label: name, numeric: true, oneLine: true },
  { label: hasStored ? text.table.chart : text.table.score, numeric: true },
  ...(hasStored ? [{ label: text.table.stored, numeric: true }] : []),
]

/** The files of other organisations keep scores on other references than the lines of the chart are drawn with. */
const isOtherReference = ({ chart, stored }: Plotted): boolean => codeOf(chart) !== codeOf(stored)

const codeOf = (score: Score): string | null => ('reference' in score ? score.reference : null)

/** Two decimals for the eye; the full score is in the element's value. */
const ScoreCell = ({ score, look }: { readonly score: Score; readonly look: Props['look'] }) => {
  if (score.kind !== 'z-score') return <CellLines remark={text.noScore[score.because]}>–</CellLines>
  const figure = <data value={score.z}>{format.signed(score.z, look === 'full' ? 2 : 1)}</data>
  return look === 'full' ? <CellLines remark={referenceWords(score.reference)}>{figure}</CellLines> : figure
}

const referenceWords = (code: string): string => {
  const reference = findReference(code)
  return reference ? text.shortReference(describe(reference)) : text.whoReference(code)
}

type AmountProps = {
  readonly child: Child
  readonly plotted: Plotted
  readonly unit: string
  readonly look: Props['look']
}

const remarkWords = (remark: Remark): string => {
  switch (remark.kind) {
    case 'velocity':
      return text.remark.velocity(remark.cmPerYear)
    case 'bmi-class':
      return text.remark.bmiClass(remark.bmiClass, remark.group)
    case 'clothing':
      return text.remark.clothing(remark.kg)
    case 'rapid-gain':
      return text.remark.rapidGain(remark.change)
  }
}

/** A measured value leads to its correction; a birth weight, or one that was worked out, does not. */
const Amount = ({ child, plotted: { value, measurement, on }, unit, look }: AmountProps) => {
  const words = text.value(value, unit)
  if (measurement === null || look === 'short') return <>{words}</>
  return (
    <Link href={`/jeugd/${child.id}/groei/metingen/${measurement}`} about={`${text.table.correct}, ${format.day(on)}`}>
      {words}
    </Link>
  )
}
