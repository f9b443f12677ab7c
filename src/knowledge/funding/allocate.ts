/**
 * A national sum divided over municipalities: amount = total × Σ weight × (count here ÷ count of all) ÷ Σ weights, in whole euros that add
 * up to the total. All arithmetic is exact. Source of the measures: bijlage 29ss-a; the notation is ours (docs/sources.md, row `du-cjg`).
 */
import { divide } from './largest-remainder.ts'
import { type Counts, type Measure, measures, type Weights, weightOf } from './measures.ts'

/** @property code CBS code of four digits; no two alike */
export type MunicipalityCounts = { readonly code: string; readonly name: string; readonly counts: Counts }

export type Allocation =
  /** Code → whole euros; they add up to the total. */
  | { readonly kind: 'allocated'; readonly euros: ReadonlyMap<string, number> }
  | { readonly kind: 'refused'; readonly because: 'total-out-of-range' | 'no-weights' | 'weights-are-nought' }
  /** It has a weight and nobody to count: there is nothing to divide it by. */
  | { readonly kind: 'refused'; readonly because: 'measure-is-empty'; readonly measure: Measure }

/** A hundred milliard euro: in cents still a whole number that a computer holds exactly. */
export const mostEuros = 100_000_000_000

export function allocate(total: number, weights: Weights, rows: readonly MunicipalityCounts[]): Allocation {
  if (!Number.isSafeInteger(total) || total < 0 || total > mostEuros) return refused('total-out-of-range')
  const weighed: Weighed[] = []
  for (const measure of measures) {
    const weight = weightOf(weights[measure])
    if (weight === undefined) return refused('no-weights')
    const sum = rows.reduce((so, { counts }) => so + BigInt(counts[measure]), 0n)
    if (weight > 0n && sum === 0n) return { kind: 'refused', because: 'measure-is-empty', measure }
    if (weight > 0n) weighed.push({ measure, weight, sum })
  }
  if (weighed.length === 0) return refused('weights-are-nought')
  const euros = divide(BigInt(total), partsOf(rows, weighed))
  return { kind: 'allocated', euros: new Map([...euros].map(([code, amount]) => [code, Number(amount)])) }
}

const refused = <B extends string>(because: B) => ({ kind: 'refused', because }) as const

type Weighed = { readonly measure: Measure; readonly weight: bigint; readonly sum: bigint }

/** Σ weight × count ÷ sum, all brought under one denominator: the product of the sums. */
function partsOf(rows: readonly MunicipalityCounts[], weighed: readonly Weighed[]) {
  const denominator = weighed.reduce((so, { sum }) => so * sum, 1n)
  const factors = weighed.map(({ measure, weight, sum }) => ({ measure, factor: (weight * denominator) / sum }))
  return rows.map(({ code, counts }) => ({
    key: code,
    part: factors.reduce((so, { measure, factor }) => so + factor * BigInt(counts[measure]), 0n),
  }))
}
