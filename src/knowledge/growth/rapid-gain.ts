/**
 * A weight that rose by more than 0.67 SD at any moment in the first two years goes with a high weight between 5 and 12: a sign to
 * keep in mind, not a reason to refer. Source: JGZ guideline Overgewicht (2012), chapter 2 "Signaleren".
 * The guideline does not name the reference; here both z-scores must be of one, so that a change of reference is no gain.
 */
import type { ScoredMeasurement } from './own-line.ts'
import { roundHalfEven } from './round-half-even.ts'

export type RapidGain =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'rapid-gain'
      /** In standard deviations, 3 decimals; the largest there was. */
      readonly change: number
      readonly from: ScoredMeasurement
      readonly to: ScoredMeasurement
    }

/** @param weights z-scores of weight, in any order; those over 2 years are left aside. */
export function rapidGain(weights: readonly ScoredMeasurement[]): RapidGain {
  const young = weights.filter(({ ageYears }) => ageYears <= lastAge)
  const gains = young.flatMap(to =>
    young
      .filter(from => from.ageYears < to.ageYears && from.reference === to.reference)
      .map(from => ({ kind: 'rapid-gain' as const, change: roundHalfEven(to.z - from.z, 3), from, to })),
  )
  const [largest] = gains.toSorted((one, other) => other.change - one.change)
  return largest && largest.change > rapidSd ? largest : { kind: 'none' }
}

const rapidSd = 0.67
const lastAge = 2
