/** A child's growth in one measure: every value with its age and its z-scores, and what the last two say. Pure. */
import { ageInYears } from '../../../knowledge/ages/age.ts'
import { bmi, type Measure } from '../../../knowledge/growth/measures.ts'
import { compareWithOwnLine, type OwnLine, type ScoredMeasurement } from '../../../knowledge/growth/own-line.ts'
import { type Score, scoreMeasurement } from '../../../knowledge/growth/score-measurement.ts'
import type { GrowingChild, Use } from '../../../knowledge/growth/which-reference.ts'
import type { MeasuredQuantity } from '../record/observations.ts'
import type { MeasurementId, Standing } from './measurement.ts'

type Day = Temporal.PlainDate

export type GrowthChild = GrowingChild & {
  readonly birth: Day
  /** Drawn as the weight of the day of birth, when nothing was weighed that day: the readers of exchanged files do so too. */
  readonly birthWeightKg: number | null
}

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
  /** Null for a birth weight, and for what follows from two measurements. */
  readonly measurement: MeasurementId | null
}

/** In order of day. */
export const courseOf = (child: GrowthChild, measure: Measure, standing: readonly Standing[]): readonly Plotted[] =>
  valuesOf(child, measure, standing).map(({ on, value, heightCm, measurement }) => {
    const ageYears = ageInYears(child.birth, on)
    const measured = { measure, ageYears, value, ...(heightCm === null ? {} : { heightCm }) }
    const score = (use: Use): Score => scoreMeasurement(child, measured, use)
    return { on, ageYears, value, heightCm, chart: score('chart'), stored: score('stored'), measurement }
  })

/**
 * How the last value stands to that of half a year before, on the lines of the chart; with nothing so old, to the nearest there is.
 * Half a year is our choice of what to tell, as in the sentence "1,2 SD in zes maanden"; it decides nothing.
 */
export function ownLineOf(course: readonly Plotted[]): OwnLine {
  const scored = course.flatMap(({ ageYears, chart }) =>
    chart.kind === 'z-score' ? [{ ageYears, z: chart.z, reference: chart.reference }] : [],
  )
  const last = scored.at(-1)
  const [before] = scored
    .filter(one => last && one.ageYears < last.ageYears)
    .toSorted((one, other) => fromHalfYear(one, last) - fromHalfYear(other, last))
  return compareWithOwnLine([before, last].filter(one => one !== undefined))
}

const fromHalfYear = (one: ScoredMeasurement, last: ScoredMeasurement | undefined): number =>
  Math.abs((last?.ageYears ?? 0) - one.ageYears - 0.5)

type Value = Pick<Plotted, 'on' | 'value' | 'heightCm' | 'measurement'>

function valuesOf(child: GrowthChild, measure: Measure, standing: readonly Standing[]): readonly Value[] {
  const measured = (quantity: MeasuredQuantity): readonly Value[] =>
    standing
      .filter(one => one.measure === quantity)
      .map(({ on, value, id }) => ({ on, value, heightCm: null, measurement: id }))
  const weights = (): readonly Value[] => withBirthWeight(child, measured('weight'))
  switch (measure) {
    case 'height':
      return measured('height')
    case 'weight':
      return weights()
    case 'headCircumference':
      return measured('head-circumference')
    case 'bmi':
      return withHeight(weights(), measured('height')).map(one => ({
        ...one,
        value: bmi(one.value, one.heightCm),
      }))
    case 'weightForHeight':
      return withHeight(weights(), measured('height'))
  }
}

function withBirthWeight({ birth, birthWeightKg }: GrowthChild, weights: readonly Value[]): readonly Value[] {
  if (birthWeightKg === null || weights.some(({ on }) => on.equals(birth))) return weights
  return [{ on: birth, value: birthWeightKg, heightCm: null, measurement: null }, ...weights]
}

/** The weights of the days on which height was measured too. */
function withHeight(weights: readonly Value[], heights: readonly Value[]) {
  const heightOn = new Map(heights.map(({ on, value }) => [on.toString(), value]))
  return weights.flatMap(weight => {
    const heightCm = heightOn.get(weight.on.toString())
    return heightCm === undefined ? [] : [{ ...weight, heightCm, measurement: null }]
  })
}
