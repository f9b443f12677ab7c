/** What one growth chart shows: which references, which values, on which axes. Pure. */
import type { ChartLine } from '../../../knowledge/growth/chart-lines.ts'
import type { Measure } from '../../../knowledge/growth/measures.ts'
import type { OwnLine } from '../../../knowledge/growth/own-line.ts'
import type { Reference } from '../../../knowledge/growth/reference.ts'
import { type TargetHeight, targetHeight } from '../../../knowledge/growth/target-height.ts'
import { whichReference } from '../../../knowledge/growth/which-reference.ts'
import { type Axis, axis } from '../../../platform/html/components/chart-axis.ts'
import { courseOf, type GrowthChild, ownLineOf, type Plotted, type Scorer, scoreDutch } from './course.ts'
import { extentOf, linesOn, type Stretch } from './lines-on.ts'
import type { StandingMeasurement } from './measurement.ts'
import { type RangeName, rangeFor, ranges, valueAxis } from './range.ts'
import { text } from './text.ts'

export type GrowthChart = {
  readonly measure: Measure
  readonly range: RangeName
  readonly against: Against['name']
  /** Empty when the sex of the child is not known, or when nothing was published for this measure and age. */
  readonly references: readonly Reference[]
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
  /** How many values there are of this measure, with that of the birth. */
  readonly count: number
  /** The target height, where the chart reaches adult height. */
  readonly target: Extract<TargetHeight, { kind: 'target-height' }> | null
}

/** What the child is held against: the Dutch references, or for a comparison those of the WHO. */
export type Against = {
  readonly name: 'dutch' | 'who'
  /** The references from left to right; each gives the lines of its own stretch. */
  readonly stretches: (child: GrowthChild, measure: Measure, range: RangeName) => readonly Stretch[]
  readonly score: Scorer
}

/** The reference at the end of the range gives the lines of all of it, as on the Dutch charts. */
export const dutch: Against = {
  name: 'dutch',
  stretches: (child, measure, range) => {
    const choice = whichReference(child, measure, ranges[range].toYears, 'chart')
    return choice.kind === 'reference' ? [{ reference: choice.reference, unitsPerX: 1 }] : []
  },
  score: scoreDutch('chart'),
}

/** Without a range, the closest look at the last value. */
export function growthChart(
  child: GrowthChild,
  measure: Measure,
  standing: readonly StandingMeasurement[],
  wanted: RangeName | null,
  against: Against = dutch,
): GrowthChart {
  const whole = courseOf(child, measure, standing, against.score)
  const range = wanted ?? rangeFor(whole.at(-1)?.ageYears ?? 0)
  const { fromYears, toYears } = ranges[range]
  const course = whole.filter(({ ageYears }) => ageYears >= fromYears && ageYears <= toYears)
  const listed = range === '0-21j' ? whole : course
  const stretches = against.stretches(child, measure, range)
  const x = measure === 'weightForHeight' ? heightAxis(course) : ranges[range].x
  const lines = linesOn(stretches, x, perUnit(measure, range))
  const target = measure === 'height' && range === '0-21j' ? targetOf(child) : null
  return {
    measure,
    range,
    against: against.name,
    references: stretches.map(({ reference }) => reference),
    lines,
    x,
    y: valueAxis(text.measure[measure].axis, extentOf(lines, [...course.map(({ value }) => value), ...bandOf(target)])),
    course,
    listed,
    elsewhere: whole.length - listed.length,
    ownLine: ownLineOf(whole),
    count: whole.length,
    target,
  }
}

/** The place of a value along the chart's own axis. */
export const placeOf = ({ measure, range }: Pick<GrowthChart, 'measure' | 'range'>, plotted: Plotted): number =>
  (measure === 'weightForHeight' ? (plotted.heightCm ?? 0) : plotted.ageYears) * perUnit(measure, range)

const perUnit = (measure: Measure, range: RangeName): number =>
  measure === 'weightForHeight' ? 1 : ranges[range].perYear

/** By the formula of the population whose lines were chosen. */
export function targetOf({ sex, parents, population }: GrowthChild): GrowthChart['target'] {
  const target = sex && parents ? targetHeight(sex, parents, population) : null
  return target?.kind === 'target-height' ? target : null
}

const bandOf = (target: GrowthChart['target']): readonly number[] =>
  target ? [target.bandCm.low, target.bandCm.high] : []

/** From ten below to ten above the heights measured, on whole tens. */
function heightAxis(course: readonly Plotted[]): Axis {
  const heights = course.flatMap(({ heightCm }) => heightCm ?? [])
  const from = Math.floor((Math.min(...heights, 60) - 5) / 10) * 10
  const to = Math.ceil((Math.max(...heights, 90) + 5) / 10) * 10
  return axis({ label: text.axisOf.height, from, to, step: to - from > 120 ? 10 : 5, majorEach: 2 })
}
