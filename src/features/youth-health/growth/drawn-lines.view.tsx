import type { ChartLine } from '../../../knowledge/growth/chart-lines.ts'
import {
  type Band,
  ReferenceLayer,
  type ReferenceLine,
} from '../../../platform/html/components/reference-layer.view.tsx'
import type { Html } from '../../../platform/html/html.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { GrowthChart } from './growth-chart.ts'

/** The lines of a reference on its axes. They are the same for every child, so they are drawn once and kept. */
export function drawnLines({ references, lines, x, y, measure }: GrowthChart): Html {
  const key = [measure, ...references.map(({ code }) => code), x.from, x.to, x.label, y.from, y.to].join(' ')
  const drawn = kept.get(key) ?? ReferenceLayer({ x, y, bands: bandsOf(lines), lines: lines.flatMap(lineOf) })
  kept.set(key, drawn)
  return drawn
}

const kept = new Map<string, Html>()

function bandsOf(lines: readonly ChartLine[]): readonly Band[] {
  const curve = (sd: number) => lines.find(line => line.sd === sd)?.points ?? []
  const bands = [
    { lower: curve(-2), upper: curve(2), look: 'outer' },
    { lower: curve(-1), upper: curve(1), look: 'inner' },
  ] as const
  return bands.filter(({ upper }) => upper.length > 0)
}

const lineOf = ({ sd, points }: ChartLine): readonly ReferenceLine[] =>
  points.length === 0
    ? []
    : [{ curve: points, word: format.signed(sd, Number.isInteger(sd) ? 0 : 1), look: lookOf(Math.abs(sd)) }]

function lookOf(sd: number): ReferenceLine['look'] {
  if (sd === 0) return 'middle'
  if (sd === 1) return 'inner'
  return sd === 2 ? 'outer' : 'limit'
}
