/**
 * From a measurement to a z-score and back, on any reference.
 * Each parameter is interpolated linearly in x, never beyond the ends of the table; z = ((y/M)^L - 1)/(L*S), and ln(y/M)/S when
 * |L| <= 0.01; for mean and standard deviation z = (y - mean)/sd. No rule for the tails: only the WHO has one (who-2006.ts).
 * Source: van Buuren, R package centile 0.15.0 (`y2z`, `z2y`); Cole TJ, Green PJ (1992), Statistics in Medicine 11, 1305-1319.
 */
import { normalProbability } from './normal-distribution.ts'
import type { Axis, Reference } from './reference.ts'
import { roundHalfEven } from './round-half-even.ts'
import { type Columns, readColumns } from './table.ts'

export type Prepared = {
  readonly reference: Reference
  /** The x of every row, rising. */
  readonly nodes: Float64Array
  /** The z-score, unrounded; not a finite number where there is none. Never allocates. */
  readonly z: (x: number, y: number) => number
  /** The value that has this z-score, in cm, kg or kg/m², unrounded; NaN where there is none. Never allocates. */
  readonly valueAt: (x: number, z: number) => number
  /** L, M and S at this x (for mean and standard deviation: 0, mean, sd); NaN outside the table. */
  readonly parametersAt: (x: number) => LmsParameters
}

export type LmsParameters = readonly [L: number, M: number, S: number]

export type ZScore =
  | {
      readonly kind: 'z-score'
      /** In standard deviations, 3 decimals. */
      readonly z: number
      readonly unrounded: number
      /** 0-100, of the rounded z-score. */
      readonly percentile: number
      readonly reference: string
    }
  | { readonly kind: 'outside'; readonly because: Outside; readonly reference: string }
  | { readonly kind: 'refused'; readonly because: 'not-a-number' | 'not-positive' }

export type Outside =
  | 'too-young'
  | 'too-old'
  | 'too-short'
  | 'too-tall'
  | 'born-too-early'
  | 'born-too-late'
  | 'beyond-the-distribution'

/** @param x age in years or length in cm, as `reference.axis` says. @param value in cm, kg or kg/m². */
export function zScore(reference: Reference, x: number, value: number): ZScore {
  if (!Number.isFinite(x) || !Number.isFinite(value)) return { kind: 'refused', because: 'not-a-number' }
  if (value <= 0) return { kind: 'refused', because: 'not-positive' }
  const { nodes, z } = prepare(reference)
  const outside = whyOutside(reference, nodes, x)
  if (outside) return { kind: 'outside', because: outside, reference: reference.code }
  const unrounded = z(x, value)
  if (!Number.isFinite(unrounded))
    return { kind: 'outside', because: 'beyond-the-distribution', reference: reference.code }
  const rounded = roundHalfEven(unrounded, 3)
  return { kind: 'z-score', z: rounded, unrounded, percentile: percentile(rounded), reference: reference.code }
}

/** The share of the population below this z-score, 0-100. */
export const percentile = (z: number): number => 100 * normalProbability(z)

/** The value at a z-score (3 decimals), for example the median at 0; NaN outside the table. */
export const valueAt = (reference: Reference, x: number, z: number): number =>
  roundHalfEven(prepare(reference).valueAt(x, z), 3)

/** Reads the table once; asks for the same reference get the same answer. */
export function prepare(reference: Reference): Prepared {
  const known = alreadyPrepared.get(reference)
  if (known) return known
  const columns = readColumns(reference.table)
  const prepared = {
    reference,
    nodes: columns.x,
    z: scorer(reference, columns),
    valueAt: valuer(reference, columns),
    parametersAt: parametersIn(columns),
  }
  alreadyPrepared.set(reference, prepared)
  return prepared
}

const alreadyPrepared = new WeakMap<Reference, Prepared>()

function scorer(reference: Reference, { x: xs, first, second, third }: Columns): Prepared['z'] {
  const score = 'mean' in reference.table ? meanScore : lmsScore
  const onScale = toScale[reference.transform]
  const from = at(xs, 0)
  const to = at(xs, xs.length - 1)
  return (x, y) => {
    if (!(x >= from && x <= to && y > 0)) return Number.NaN
    const row = rowBelow(xs, x)
    const share = (x - at(xs, row)) / (at(xs, row + 1) - at(xs, row))
    return score(onScale(y), between(first, row, share), between(second, row, share), between(third, row, share))
  }
}

function valuer(reference: Reference, { x: xs, first, second, third }: Columns): Prepared['valueAt'] {
  const value = 'mean' in reference.table ? meanValue : lmsValue
  const offScale = fromScale[reference.transform]
  const from = at(xs, 0)
  const to = at(xs, xs.length - 1)
  return (x, z) => {
    if (!(x >= from && x <= to)) return Number.NaN
    const row = rowBelow(xs, x)
    const share = (x - at(xs, row)) / (at(xs, row + 1) - at(xs, row))
    return offScale(value(z, between(first, row, share), between(second, row, share), between(third, row, share)))
  }
}

const parametersIn =
  ({ x: xs, first, second, third }: Columns): Prepared['parametersAt'] =>
  x => {
    if (!(x >= at(xs, 0) && x <= at(xs, xs.length - 1))) return [Number.NaN, Number.NaN, Number.NaN]
    const row = rowBelow(xs, x)
    const share = (x - at(xs, row)) / (at(xs, row + 1) - at(xs, row))
    return [between(first, row, share), between(second, row, share), between(third, row, share)]
  }

/** At |L| <= 0.01 the limit of the formula is used, as centile does. */
const smallestL = 0.01

const lmsScore = (y: number, L: number, M: number, S: number): number =>
  Math.abs(L) > smallestL ? ((y / M) ** L - 1) / (L * S) : Math.log(y / M) / S
const lmsValue = (z: number, L: number, M: number, S: number): number => {
  if (Math.abs(L) <= smallestL) return M * Math.exp(S * z)
  const power = 1 + L * S * z
  return power > 0 ? M * power ** (1 / L) : Number.NaN
}

const meanScore = (y: number, _: number, mean: number, sd: number): number => (y - mean) / sd
const meanValue = (z: number, _: number, mean: number, sd: number): number => mean + z * sd

const toScale = { none: (y: number) => y, log10: Math.log10, log1p: Math.log1p }
const fromScale = { none: (y: number) => y, log10: (y: number) => 10 ** y, log1p: Math.expm1 }

/** The last row but one, or the last one that lies at or below x. */
function rowBelow(xs: Float64Array, x: number): number {
  let low = 0
  let high = xs.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (at(xs, middle) <= x) low = middle
    else high = middle
  }
  return low
}

const between = (column: Float64Array, row: number, share: number): number =>
  at(column, row) + (at(column, row + 1) - at(column, row)) * share

const at = (column: Float64Array, row: number): number => column[row] ?? Number.NaN

function whyOutside({ axis }: Reference, nodes: Float64Array, x: number): Outside | undefined {
  const [under, above] = outsideOf[axis]
  if (x < at(nodes, 0)) return under
  return x > at(nodes, nodes.length - 1) ? above : undefined
}

const outsideOf: Record<Axis, readonly [under: Outside, above: Outside]> = {
  ageYears: ['too-young', 'too-old'],
  ageMonths: ['too-young', 'too-old'],
  ageDays: ['too-young', 'too-old'],
  heightCm: ['too-short', 'too-tall'],
  gestationWeeks: ['born-too-early', 'born-too-late'],
}
