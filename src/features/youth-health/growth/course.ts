/** A child's growth in one measure: every value with its age and its z-scores, and what the last two say. Pure. */
import { ageInYears } from '../../../knowledge/ages/age.ts'
import { bmi, type Measure } from '../../../knowledge/growth/measures.ts'
import { compareWithOwnLine, type OwnLine, type ScoredMeasurement } from '../../../knowledge/growth/own-line.ts'
import { type Score, scoreMeasurement } from '../../../knowledge/growth/score-measurement.ts'
import type { Parents } from '../../../knowledge/growth/target-height.ts'
import type { GrowingChild } from '../../../knowledge/growth/which-reference.ts'
import type { MeasuredQuantity, Position } from '../record/observations.ts'
import type { MeasurementId, StandingMeasurement } from './measurement.ts'

type Day = Temporal.PlainDate

export type GrowthChild = GrowingChild & {
  readonly birth: Day
  /** Drawn as the weight of the day of birth, when nothing was weighed that day: the readers of exchanged files do so too. */
  readonly birthWeightKg: number | null
  /** Drawn as birth points too. */
  readonly birthLengthCm?: number | null
  readonly birthHeadCm?: number | null
  /** For the target height; left out where nobody asks for it. */
  readonly parents?: Parents
}

export type Value = {
  readonly on: Day
  /** In cm, kg or kg/m². */
  readonly value: number
  /** Weight for height goes by height, everything else by age. */
  readonly heightCm: number | null
  /** How the height was taken, of the value itself or of the height it is held against. */
  readonly position: Position | null
  /** Null for a value at birth, and for what follows from two measurements. */
  readonly measurement: MeasurementId | null
  /** What was taken off the scale's reading for clothes, in kg. */
  readonly clothingKg: number | null
}

export type Aged = Value & { readonly ageYears: number }

export type Plotted = Aged & {
  /** Against the lines of the chart. */
  readonly chart: Score
  /** Against the reference that Dutch files keep a z-score of. */
  readonly stored: Score
}

/** Which lines a value is held against, and how it scores there. */
export type Scorer = (child: GrowthChild, measure: Measure, value: Aged) => Score

/** In order of day. */
export const courseOf = (
  child: GrowthChild,
  measure: Measure,
  standing: readonly StandingMeasurement[],
  scoreOnChart: Scorer = scoreDutch('chart'),
): readonly Plotted[] =>
  agedValues(child, measure, standing).map(aged => ({
    ...aged,
    chart: scoreOnChart(child, measure, aged),
    stored: scoreStored(child, measure, aged),
  }))

/** The same without its scores. */
export const agedValues = (
  child: GrowthChild,
  measure: Measure,
  standing: readonly StandingMeasurement[],
): readonly Aged[] =>
  valuesOf(child, measure, standing).map(value => ({ ...value, ageYears: ageInYears(child.birth, value.on) }))

export const scoreDutch =
  (use: 'chart' | 'stored'): Scorer =>
  (child, measure, { ageYears, value, heightCm }) =>
    scoreMeasurement(child, { measure, ageYears, value, ...(heightCm === null ? {} : { heightCm }) }, use)

const scoreStored = scoreDutch('stored')

/**
 * How the last value stands to that of half a year before, on the lines of the chart; with nothing so old, to the nearest there is.
 * Half a year is our choice of what to tell, as in the sentence "1,2 SD in zes maanden"; it decides nothing.
 */
export function ownLineOf(course: readonly Plotted[]): OwnLine {
  const scored = scoredOf(course)
  const last = scored.at(-1)
  const [before] = scored
    .filter(one => last && one.ageYears < last.ageYears)
    .toSorted((one, other) => fromHalfYear(one, last) - fromHalfYear(other, last))
  return compareWithOwnLine([before, last].filter(one => one !== undefined))
}

/** The z-scores on the lines of the chart. */
export const scoredOf = (course: readonly Plotted[]): readonly ScoredMeasurement[] =>
  course.flatMap(({ ageYears, chart }) =>
    chart.kind === 'z-score' ? [{ ageYears, z: chart.z, reference: chart.reference }] : [],
  )

const fromHalfYear = (one: ScoredMeasurement, last: ScoredMeasurement | undefined): number =>
  Math.abs((last?.ageYears ?? 0) - one.ageYears - 0.5)

function valuesOf(child: GrowthChild, measure: Measure, standing: readonly StandingMeasurement[]): readonly Value[] {
  const weights = () => withBirth(child, measured(standing, 'weight'), child.birthWeightKg)
  const heights = () => measured(standing, 'height')
  switch (measure) {
    case 'height':
      return withBirth(child, heights(), child.birthLengthCm)
    case 'weight':
      return weights()
    case 'headCircumference':
      return withBirth(child, measured(standing, 'head-circumference'), child.birthHeadCm)
    case 'bmi':
      return withHeight(weights(), heights()).map(one => ({ ...one, value: bmi(one.value, one.heightCm) }))
    case 'weightForHeight':
      return withHeight(weights(), heights())
  }
}

const measured = (standing: readonly StandingMeasurement[], quantity: MeasuredQuantity): readonly Value[] =>
  standing
    .filter(one => one.measure === quantity)
    .map(({ on, value, id, position, clothingKg = null }) => ({
      on,
      value,
      heightCm: null,
      position,
      measurement: id,
      clothingKg,
    }))

function withBirth({ birth }: GrowthChild, values: readonly Value[], atBirth: number | null = null): readonly Value[] {
  if (atBirth === null || values.some(({ on }) => on.equals(birth))) return values
  return [{ on: birth, value: atBirth, heightCm: null, position: null, measurement: null, clothingKg: null }, ...values]
}

/** The weights of the days on which height was measured too. */
function withHeight(weights: readonly Value[], heights: readonly Value[]) {
  const heightOn = new Map(heights.map(height => [height.on.toString(), height]))
  return weights.flatMap(weight => {
    const height = heightOn.get(weight.on.toString())
    return height ? [{ ...weight, heightCm: height.value, position: height.position, measurement: null }] : []
  })
}
