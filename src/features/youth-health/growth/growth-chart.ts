/** What one growth chart shows: which reference, which values, on which axes. Pure. */
import { type ChartLine, chartLines } from '../../../knowledge/growth/chart-lines.ts'
import type { Measure } from '../../../knowledge/growth/measures.ts'
import type { OwnLine } from '../../../knowledge/growth/own-line.ts'
import type { Reference } from '../../../knowledge/growth/reference.ts'
import { whichReference } from '../../../knowledge/growth/which-reference.ts'
import { type Axis, axis } from '../../../platform/html/components/chart-axis.ts'
import { courseOf, type GrowthChild, ownLineOf, type Plotted } from './course.ts'
import type { Standing } from './measurement.ts'
import { type RangeName, rangeFor, ranges, valueAxis } from './range.ts'
import { text } from './text.ts'

export type GrowthChart = {
  readonly measure: Measure
  readonly range: RangeName
  /** Null when the sex of the child is not known. */
  readonly reference: Reference | null
  readonly lines: readonly ChartLine[]
  readonly x: Axis
  readonly y: Axis
  /** The values inside the range, in order of day: what is drawn. */
  readonly course: readonly Plotted[]
  /** What stands in the table: the same, and in the widest look those beyond the chart too. */
  readonly listed: readonly Plotted[]
  /** How many values are in neither. */
  readonly elsewhere: number
  readonly ownLine: OwnLine
}

/** Without a range, the closest look at the last value. */
export function growthChart(
  child: GrowthChild,
  measure: Measure,
  standing: readonly Standing[],
  wanted: RangeName | null,
): GrowthChart {
  const whole = courseOf(child, measure, standing)
  const range = wanted ?? rangeFor(whole.at(-1)?.ageYears ?? 0)
  const { fromYears, toYears } = ranges[range]
  const course = whole.filter(({ ageYears }) => ageYears >= fromYears && ageYears <= toYears)
  const listed = range === '0-21j' ? whole : course
  const choice = whichReference(child, measure, toYears, 'chart')
  const reference = choice.kind === 'reference' ? choice.reference : null
  const x = measure === 'weightForHeight' ? heightAxis(course) : ranges[range].x
  const lines = reference ? linesOn(reference, x, perUnit(measure, range)) : []
  const values = [...course.map(({ value }) => value), ...lines.flatMap(({ points }) => points.map(({ y }) => y))]
  const y = valueAxis(text.measure[measure].axis, values.length > 0 ? values : [0, 10])
  return {
    measure,
    range,
    reference,
    lines,
    x,
    y,
    course,
    listed,
    elsewhere: whole.length - listed.length,
    ownLine: ownLineOf(whole),
  }
}

/** The place of a value along the chart's own axis. */
export const placeOf = ({ measure, range }: Pick<GrowthChart, 'measure' | 'range'>, plotted: Plotted): number =>
  (plotted.heightCm ?? plotted.ageYears) * perUnit(measure, range)

const perUnit = (measure: Measure, range: RangeName): number =>
  measure === 'weightForHeight' ? 1 : ranges[range].perYear

/** Lines in the units of the axis, with a point where one can be told from the one before. The same for every child, so kept. */
function linesOn(reference: Reference, x: Axis, unitsPerX: number): readonly ChartLine[] {
  const key = `${reference.code} ${x.label} ${x.from} ${x.to}`
  const known = keptLines.get(key)
  if (known) return known
  const lines = chartLines(reference, x.from / unitsPerX, x.to / unitsPerX).map(({ sd, points }) => ({
    sd,
    points: thinned(
      points.map(point => ({ x: point.x * unitsPerX, y: point.y })),
      (x.to - x.from) / 36,
    ),
  }))
  keptLines.set(key, lines)
  return lines
}

const keptLines = new Map<string, readonly ChartLine[]>()

function thinned(points: ChartLine['points'], distance: number): ChartLine['points'] {
  let last = Number.NEGATIVE_INFINITY
  return points.filter(({ x }, place) => {
    const isKept = place === points.length - 1 || x - last >= distance
    if (isKept) last = x
    return isKept
  })
}

/** From ten below to ten above the heights measured, on whole tens. */
function heightAxis(course: readonly Plotted[]): Axis {
  const heights = course.flatMap(({ heightCm }) => heightCm ?? [])
  const from = Math.floor((Math.min(...heights, 60) - 5) / 10) * 10
  const to = Math.ceil((Math.max(...heights, 90) + 5) / 10) * 10
  return axis({ label: text.axisOf.height, from, to, step: to - from > 120 ? 10 : 5, majorEach: 2 })
}
