/** A child's growth in one measure: every value with its age and its z-scores, and what the last two say. Pure. */
import { ageInYears } from '../../../knowledge/ages/age.ts'
import { bmi, type Measure } from '../../../knowledge/growth/measures.ts'
import { compareWithOwnLine, type OwnLine } from '../../../knowledge/growth/own-line.ts'
import { type Score, scoreMeasurement } from '../../../knowledge/growth/score-measurement.ts'
import type { GrowingChild, Use } from '../../../knowledge/growth/which-reference.ts'
import type { MeasuredQuantity } from '../record/observations.ts'
import type { MeasurementId, Standing } from './measurement.ts'

type Day = Temporal.PlainDate

export type GrowthChild = GrowingChild & { readonly birth: Day }

export type Plotted = {
  readonly on: Day
  readonly ageYears: number
  /** In cm, kg or kg/m². */
  readonly value: number
  /** Weight for height goes by height, everything else by age. */
  readonly heightCm: number | null
  /** Against the lines of the chart. */
  readonly chart: Score
  /** Against the reference that Dutch files keep a z-score of. */
  readonly stored: Score
  /** Null for what follows from two measurements. */
  readonly measurement: MeasurementId | null
}

/** In order of day. */
export const courseOf = (child: GrowthChild, measure: Measure, standing: readonly Standing[]): readonly Plotted[] =>
  valuesOf(measure, standing).map(({ on, value, heightCm, measurement }) => {
    const ageYears = ageInYears(child.birth, on)
    const measured = { measure, ageYears, value, ...(heightCm === null ? {} : { heightCm }) }
    const score = (use: Use): Score => scoreMeasurement(child, measured, use)
    return { on, ageYears, value, heightCm, chart: score('chart'), stored: score('stored'), measurement }
  })

/** How the last two stand to each other, on the lines of the chart. */
export const ownLineOf = (course: readonly Plotted[]): OwnLine =>
  compareWithOwnLine(
    course.flatMap(({ ageYears, chart }) =>
      chart.kind === 'z-score' ? [{ ageYears, z: chart.z, reference: chart.reference }] : [],
    ),
  )

type Value = Pick<Plotted, 'on' | 'value' | 'heightCm' | 'measurement'>

function valuesOf(measure: Measure, standing: readonly Standing[]): readonly Value[] {
  const measured = (quantity: MeasuredQuantity): readonly Value[] =>
    standing
      .filter(one => one.measure === quantity)
      .map(({ on, value, id }) => ({ on, value, heightCm: null, measurement: id }))
  switch (measure) {
    case 'height':
    case 'weight':
      return measured(measure)
    case 'headCircumference':
      return measured('head-circumference')
    case 'bmi':
      return withHeight(measured('weight'), measured('height')).map(one => ({
        ...one,
        value: bmi(one.value, one.heightCm),
      }))
    case 'weightForHeight':
      return withHeight(measured('weight'), measured('height'))
  }
}

/** The weights of the days on which height was measured too. */
function withHeight(weights: readonly Value[], heights: readonly Value[]) {
  const heightOn = new Map(heights.map(({ on, value }) => [on.toString(), value]))
  return weights.flatMap(weight => {
    const heightCm = heightOn.get(weight.on.toString())
    return heightCm === undefined ? [] : [{ ...weight, heightCm, measurement: null }]
  })
}
