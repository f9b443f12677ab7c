/** What the guidelines say of the last height, weight and head circumference. Pure; the rules are knowledge's. */
import type { About, Advice } from '../../../../knowledge/growth/advice/advice.ts'
import { type HeadFacts, headAdvice } from '../../../../knowledge/growth/advice/head-advice.ts'
import { type HeightFacts, heightAdvice } from '../../../../knowledge/growth/advice/height-advice.ts'
import { type WeightFacts, weightAdvice } from '../../../../knowledge/growth/advice/weight-advice.ts'
import type { BirthDetails } from '../../record/observations.ts'
import { type Aged, agedValues, type GrowthChild, type Value } from '../course.ts'
import type { StandingMeasurement } from '../measurement.ts'

export type GrowthAdvice = Given<HeightFacts> | Given<WeightFacts> | Given<HeadFacts>
type Given<Facts> = Advice<Facts> & {
  readonly about: Exclude<About, 'language'>
  /** The day of the measurement that was judged. */
  readonly on: Temporal.PlainDate
}

/** Of what was measured at all; weight first, as on the page. A birth weight counts as the weight of that day, as the readers of exchanged files do. */
export function growthAdvice(
  child: GrowthChild,
  birth: BirthDetails,
  standing: readonly StandingMeasurement[],
): readonly GrowthAdvice[] {
  const judged = {
    ...child,
    birthWeightGrams: birth.weightGrams,
    birthLengthCm: birth.lengthCm,
    fatherCm: birth.fatherCm,
    motherCm: birth.motherCm,
  }
  const weights = agedValues(child, 'weight', standing)
  const heights = agedValues(child, 'height', standing).filter(wasMeasured)
  const heads = agedValues(child, 'headCircumference', standing).filter(wasMeasured)
  return [
    ...(weights.some(wasMeasured) ? given('weight', weightAdvice(judged, weights, heights), weights) : []),
    ...given('height', heightAdvice(judged, heights), heights),
    ...given('headCircumference', headAdvice(judged, heads), heads),
  ]
}

const wasMeasured = ({ measurement }: Value): boolean => measurement !== null

function given<Facts>(
  about: Given<Facts>['about'],
  advice: Advice<Facts>,
  course: readonly Aged[],
): readonly Given<Facts>[] {
  const last = course.at(-1)
  return last ? [{ ...advice, about, on: last.on }] : []
}
