/** Estimated weights as the sandbox takes them. */
import { type Measure, measures } from '../../../../knowledge/funding/measures.ts'

/** As they can be typed: three digits, and nothing below nought. */
export const typedWeights = (weights: Readonly<Record<Measure, number>>): Readonly<Record<Measure, string>> => {
  const typed = (weight: number): string => Math.max(0, weight).toFixed(3).replace('.', ',')
  return {
    youths: typed(weights.youths),
    minorities: typed(weights.minorities),
    singleParents: typed(weights.singleParents),
    lowIncomes: typed(weights.lowIncomes),
  }
}

export const isBelowNought = (weights: Readonly<Record<Measure, number>>): boolean =>
  measures.some(measure => weights[measure] < 0)
