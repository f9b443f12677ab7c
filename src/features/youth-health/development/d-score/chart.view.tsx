import { ageWords } from '../../../../people/index.ts'
import { ReferenceChart } from '../../../../platform/html/components/reference-chart.view.tsx'
import { ReferenceLayer } from '../../../../platform/html/components/reference-layer.view.tsx'
import type { Html } from '../../../../platform/html/html.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { DScoreChart } from './chart.ts'
import type { ScoredDay } from './course.ts'
import { dScoreText as text } from './text.ts'

type Props = {
  readonly birth: Temporal.PlainDate
  readonly chart: DScoreChart
  readonly course: readonly ScoredDay[]
}

export const Chart = ({ birth, chart, course }: Props) => {
  const last = course.at(-1)?.score
  const label = last ? text.label(last.d, last.daz) : ''
  const points = course.map(({ on, ageYears, score }) => ({
    x: ageYears * chart.look.perYear,
    y: score.d,
    words: text.point(ageWords({ kind: 'born', on: birth }, on), score.d, score.daz),
  }))
  return (
    <ReferenceChart
      id="chart-d-score"
      title={text.title}
      description={text.description(course.length, label)}
      x={chart.look.x}
      y={chart.look.y}
      reference={drawn(chart)}
      series={[{ points, last: label }]}
    />
  )
}

const kept = new Map<string, Html>()

/** The lines are the same for every child, so they are drawn once. */
function drawn({ scale, look: { toYears, x, y }, lines }: DScoreChart): Html {
  const name = `${scale.name} ${toYears}`
  const known = kept.get(name)
  if (known) return known
  const curve = (sd: number) => lines.find(line => line.sd === sd)?.points ?? []
  const layer = ReferenceLayer({
    x,
    y,
    bands: [
      { lower: curve(-2), upper: curve(2), look: 'outer' },
      { lower: curve(-1), upper: curve(1), look: 'inner' },
    ],
    lines: lines.map(({ sd, points }) => ({ curve: points, word: format.signed(sd, 0), look: lookOf(Math.abs(sd)) })),
  })
  kept.set(name, layer)
  return layer
}

function lookOf(sd: number): 'middle' | 'inner' | 'outer' {
  if (sd === 0) return 'middle'
  return sd === 1 ? 'inner' : 'outer'
}
