import { describe } from '../../../knowledge/growth/reference.ts'
import type { Score } from '../../../knowledge/growth/score-measurement.ts'
import { ageWords, type Child } from '../../../people/index.ts'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReferenceChart } from '../../../platform/html/components/reference-chart.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { GrowthAdvice } from './advice/advice-for.ts'
import { adviceOn, asksForAction } from './advice/advice-on.ts'
import type { Plotted } from './course.ts'
import { drawnLines } from './drawn-lines.view.tsx'
import { type GrowthChart, placeOf } from './growth-chart.ts'
import { TargetMark } from './target-mark.view.tsx'
import { text } from './text.ts'

type Props = { readonly child: Child; readonly chart: GrowthChart; readonly advice: readonly GrowthAdvice[] }

/** The conclusion, the chart, and where its lines come from. */
export const ChartWithConclusion = ({ child, chart, advice }: Props) => (
  <>
    <Conclusion chart={chart} advice={advice} />
    {chart.course.length > 0 ? <Chart child={child} chart={chart} /> : <Paragraph>{nothingWords(chart)}</Paragraph>}
    <Paragraph look="small">
      {chart.references.length > 0
        ? text.source(format.list(chart.references.map(reference => text.reference(describe(reference)))))
        : noLinesWords(child)}
    </Paragraph>
  </>
)

const nothingWords = ({ elsewhere, measure }: GrowthChart): string =>
  elsewhere > 0 ? text.elsewhere(elsewhere) : text.noneOf(text.measure[measure].name)

const noLinesWords = ({ sex }: Child): string => (sex === 'unknown' ? text.noLines : text.noSuchLines)

/** What the line does, as it is. Only the guideline makes a warning of it: a change by itself asks for nothing. */
const Conclusion = ({ chart: { measure, ownLine, count }, advice }: Omit<Props, 'child'>) => {
  const given = adviceOn(measure, advice)
  const asking = given && asksForAction(given) ? given : null
  const tone = asking ? 'warning' : 'info'
  const said = asking && text.line.advice(asking.title)
  if (ownLine.kind === 'too-few') return <TooFew count={count} tone={tone} said={said} />
  const over = text.span(ownLine.overYears)
  const change = format.number(Math.abs(ownLine.change), 1)
  const words = lineWords(ownLine.change, change, over)
  return (
    <Notice tone={tone} icon={asking ? 'alert' : 'chart'}>
      <p>
        {words.before}
        <strong>{words.strong}</strong>
        {words.after}
        {!ownLine.isSameReference && text.line.otherReference}
        {said}
      </p>
    </Notice>
  )
}

type TooFewProps = {
  readonly count: number
  readonly tone: 'info' | 'warning'
  readonly said: string | null
}

/** Says nothing of a line that has no point yet: that stands in the place of the chart. */
const TooFew = ({ count, tone, said }: TooFewProps) =>
  count === 0 ? null : (
    <Notice tone={tone}>
      {count === 1 ? text.line.one : text.line.notComparable(count)}
      {said}
    </Notice>
  )

function lineWords(signed: number, change: string, over: string) {
  if (change === format.number(0, 1)) return text.line.follows(over)
  return signed < 0 ? text.line.falls(change, over) : text.line.rises(change, over)
}

type ChartProps = { readonly child: Child; readonly chart: GrowthChart } & Optional<{
  /** For a family: the values without their distance to the middle. */
  plain: boolean
}>

export const Chart = ({ child, chart, plain }: ChartProps) => {
  const { title, unit } = text.measure[chart.measure]
  const points = chart.course.map(plotted => ({
    x: placeOf(chart, plotted),
    y: plotted.value,
    words: text.point(
      format.shortDay(plotted.on),
      ageWords({ kind: 'born', on: child.birth.on }, plotted.on),
      text.value(plotted.value, unit),
      plain ? '' : sdWords(plotted.chart),
    ),
  }))
  const last = labelOf(chart.course.at(-1), unit, plain)
  return (
    <ReferenceChart
      id={`chart-${chart.measure}`}
      title={title}
      description={text.description(points.length, last)}
      x={chart.x}
      y={chart.y}
      reference={drawnLines(chart)}
      series={[{ points, last }]}
    >
      {chart.target && <TargetMark target={chart.target} x={chart.x} y={chart.y} />}
    </ReferenceChart>
  )
}

/** '7,95 kg (−1,0 SD)' */
const labelOf = (plotted: Plotted | undefined, unit: string, plain = false): string =>
  plotted ? `${text.value(plotted.value, unit)}${plain ? '' : sdWords(plotted.chart)}` : ''

const sdWords = (score: Score): string => (score.kind === 'z-score' ? ` (${text.sd(score.z)})` : '')
