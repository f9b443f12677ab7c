/** The z-score of one measurement of one child, on the reference that belongs to the use (which-reference.ts). */
import { type ZScore, zScore } from './lms.ts'
import type { Measure } from './measures.ts'
import { type GrowingChild, type Use, type WhyNone, whichReference } from './which-reference.ts'

export type Measurement = {
  /** Decimal years since birth (`ageInYears`). */
  readonly ageYears: number
  /** In cm, kg or kg/m². */
  readonly value: number
  readonly measure: Measure
  /** Needed for weight for height only. */
  readonly heightCm?: number
}

export type Score = ZScore | { readonly kind: 'none'; readonly because: WhyNone | 'height-missing' }

export function scoreMeasurement(child: GrowingChild, measurement: Measurement, use: Use = 'stored'): Score {
  const { measure, ageYears, value, heightCm } = measurement
  const choice = whichReference(child, measure, ageYears, use)
  if (choice.kind === 'none') return choice
  if (choice.reference.axis !== 'heightCm') return zScore(choice.reference, ageYears, value)
  return heightCm === undefined
    ? { kind: 'none', because: 'height-missing' }
    : zScore(choice.reference, heightCm, value)
}
