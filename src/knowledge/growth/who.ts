/**
 * What the WHO references of 2006 and 2007 have in common: z = ((y/M)^L - 1)/(L*S), 2 decimals, and beyond 3 SD, for measures whose
 * distribution is skewed by weight, equal steps as long as the last one (3 - 2 SD).
 * Source: WHO Child Growth Standards (2006), Methods and development; R packages anthro and anthroplus.
 */
import { percentile, prepare } from './lms.ts'
import type { Reference } from './reference.ts'
import { roundHalfEven } from './round-half-even.ts'

export type WhoZScore =
  | {
      readonly kind: 'z-score'
      /** 2 decimals. */
      readonly z: number
      readonly unrounded: number
      /** 0-100, of the rounded z-score. */
      readonly percentile: number
      /** The WHO's flag: so far out that an error in the measurement is likelier than the value. */
      readonly isSuspect: boolean
      readonly reference: string
    }
  | { readonly kind: 'outside'; readonly because: WhyOutside }
  | { readonly kind: 'refused'; readonly because: WhyRefused }

type WhyOutside = 'too-young' | 'too-old' | 'too-short' | 'too-tall'
type WhyRefused = 'not-a-number' | 'not-positive' | 'oedema'

export const outside = (because: WhyOutside): WhoZScore => ({ kind: 'outside', because })
export const refused = (because: WhyRefused): WhoZScore => ({ kind: 'refused', because })

export type WhoRule = {
  /** Equal steps beyond 3 SD. */
  readonly isRestricted: boolean
  readonly suspectBelow: number
  readonly suspectAbove: number
}

/** @param x within the table: see who-2006.ts and who-2007.ts for the ages they serve. */
export function whoZScore(reference: Reference, x: number, value: number, rule: WhoRule): WhoZScore {
  if (!Number.isFinite(x) || !Number.isFinite(value)) return refused('not-a-number')
  if (value <= 0) return refused('not-positive')
  const [L, M, S] = prepare(reference).parametersAt(x)
  const plain = ((value / M) ** L - 1) / (L * S)
  const unrounded = rule.isRestricted ? restricted(plain, value, sd => M * (1 + L * S * sd) ** (1 / L)) : plain
  const z = roundHalfEven(unrounded, 2)
  return {
    kind: 'z-score',
    z,
    unrounded,
    percentile: percentile(z),
    isSuspect: z < rule.suspectBelow || z > rule.suspectAbove,
    reference: reference.code,
  }
}

function restricted(z: number, value: number, valueAt: (sd: number) => number): number {
  if (z > 3) return 3 + (value - valueAt(3)) / (valueAt(3) - valueAt(2))
  if (z < -3) return -3 + (value - valueAt(-3)) / (valueAt(-2) - valueAt(-3))
  return z
}
