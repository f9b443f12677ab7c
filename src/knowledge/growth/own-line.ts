/**
 * Does a child follow its own growth line? How far its z-score moved between the last two measurements, and over which time.
 * Numbers only: what change should be acted upon differs by measure and age, and belongs to the referral rules.
 */
import { roundHalfEven } from './round-half-even.ts'

export type ScoredMeasurement = {
  /** Decimal years. */
  readonly ageYears: number
  readonly z: number
  /** The code of the reference behind the z-score. */
  readonly reference: string
}

export type OwnLine =
  | { readonly kind: 'too-few' }
  | {
      readonly kind: 'compared'
      readonly from: ScoredMeasurement
      readonly to: ScoredMeasurement
      /** In standard deviations, 3 decimals: positive is upward, 0 follows the line. */
      readonly change: number
      readonly overYears: number
      /** When false, part of the change may be the change of reference (for example from a preterm one at 4 years). */
      readonly isSameReference: boolean
    }

/** In any order, of one measure; of two at the same age the later in the list counts. */
export function compareWithOwnLine(measurements: readonly ScoredMeasurement[]): OwnLine {
  const oneByAge = new Map(measurements.map(one => [one.ageYears, one]))
  const [from, to] = [...oneByAge.values()].sort((a, b) => a.ageYears - b.ageYears).slice(-2)
  if (!from || !to) return { kind: 'too-few' }
  return {
    kind: 'compared',
    from,
    to,
    change: roundHalfEven(to.z - from.z, 3),
    overYears: roundHalfEven(to.ageYears - from.ageYears, 4),
    isSameReference: from.reference === to.reference,
  }
}

/** What may be said in plain words of a child and its own line. */
export type OwnLineVerdict =
  | { readonly kind: 'too-few' }
  | { readonly kind: 'follows' | 'rises' | 'falls'; readonly overYears: number }

/** Ours, for words only: a smaller change than this is called following the line. It decides nothing; the referral rules do. */
const followingSd = 0.5

export function ownLineVerdict(line: OwnLine): OwnLineVerdict {
  if (line.kind === 'too-few') return { kind: 'too-few' }
  const { change, overYears } = line
  if (Math.abs(change) < followingSd) return { kind: 'follows', overYears }
  return { kind: change > 0 ? 'rises' : 'falls', overYears }
}
