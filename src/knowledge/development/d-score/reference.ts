/**
 * How the D-score is distributed among children of an age, and so how far a child lies from the middle of its age: the DAZ, the
 * D-score for age as a z-score. A reference belongs to a population and to a key: a D-score of another key says nothing on it.
 * Each parameter is interpolated linearly in age, never beyond the ends of the table.
 * LMS: z = ((d/M)^L - 1)/(L*S), and ln(d/M)/S when |L| <= 0.01. BCT (Box-Cox t): t = ((q/mu)^nu - 1)/(nu*sigma) with q = d, at
 * least 1; F = (T(t) - [nu > 0] T(-1/(sigma*|nu|))) / T(1/(sigma*|nu|)) with Student's t of tau degrees of freedom; z is the normal
 * quantile of F. Source: docs/sources.md, row `d-score`; Cole and Green 1992; Rigby and Stasinopoulos 2006, Statistical Modelling 6.
 */
import { normalQuantile } from './normal-quantile.ts'
import { studentProbability } from './student-t.ts'

/**
 * The columns as printed, numbers parted by spaces, `x` the age in years, rising; a column with one number has it in every row.
 * With tau it is Box-Cox t; without, mu, sigma and nu are M, S and L.
 */
export type DScoreTable = {
  readonly x: string
  readonly mu: string
  readonly sigma: string
  readonly nu: string
  readonly tau: string | null
}

/** Numbers of a table; `tau` is null for LMS. */
type Columns = {
  readonly x: Float64Array
  readonly mu: Float64Array
  readonly sigma: Float64Array
  readonly nu: Float64Array
  readonly tau: Float64Array | null
}

/** The z-score, unrounded; NaN outside the ages of the table and where the distribution ends. */
export function zOf(table: DScoreTable, ageYears: number, d: number): number {
  const at = parametersAt(table, ageYears)
  if (at === null) return Number.NaN
  const z =
    at.tau === null ? lmsScore(d, at) : normalQuantile(boxCoxTShare(Math.max(d, smallestD), { ...at, tau: at.tau }))
  return Number.isFinite(z) ? z : Number.NaN
}

/** The D-score that has this z-score at an age, unrounded: what a line of the chart is made of. NaN outside the table. */
export function dOf(table: DScoreTable, ageYears: number, z: number): number {
  const at = parametersAt(table, ageYears)
  if (at === null) return Number.NaN
  if (at.tau === null) return lmsValue(z, at)
  return between(table, ageYears, z)
}

/** First and last age of a table, in years. */
export function agesOf(table: DScoreTable): readonly [first: number, last: number] {
  const { x } = columnsOf(table)
  return [x.at(0) ?? Number.NaN, x.at(-1) ?? Number.NaN]
}

type Parameters = { readonly mu: number; readonly sigma: number; readonly nu: number; readonly tau: number | null }

/** The distribution of the Box-Cox t does not go on below 1: lower scores count as 1. */
const smallestD = 1

function boxCoxTShare(d: number, { mu, sigma, nu, tau }: Parameters & { readonly tau: number }): number {
  const t = nu === 0 ? Math.log(d / mu) / sigma : ((d / mu) ** nu - 1) / (nu * sigma)
  const end = 1 / (sigma * Math.abs(nu))
  const below = nu > 0 ? studentProbability(-end, tau) : 0
  return (studentProbability(t, tau) - below) / studentProbability(end, tau)
}

const isNearZero = (nu: number): boolean => Math.abs(nu) <= 0.01

const lmsScore = (d: number, { mu, sigma, nu }: Parameters): number =>
  isNearZero(nu) ? Math.log(d / mu) / sigma : ((d / mu) ** nu - 1) / (nu * sigma)

const lmsValue = (z: number, { mu, sigma, nu }: Parameters): number =>
  isNearZero(nu) ? mu * Math.exp(sigma * z) : mu * (1 + nu * sigma * z) ** (1 / nu)

/** No formula turns the Box-Cox t round, so the D-score is looked for between 1 and 150, by halving. */
function between(table: DScoreTable, ageYears: number, z: number): number {
  let low = smallestD
  let high = 150
  while (high - low > 1e-6) {
    const middle = (low + high) / 2
    const found = zOf(table, ageYears, middle)
    if (found < z || (Number.isNaN(found) && middle < 50)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function parametersAt(table: DScoreTable, ageYears: number): Parameters | null {
  const { x, mu, sigma, nu, tau } = columnsOf(table)
  const last = x.length - 1
  if (!(ageYears >= (x[0] ?? Number.NaN) && ageYears <= (x[last] ?? Number.NaN))) return null
  const row = rowBelow(x, ageYears)
  const from = x[row] ?? Number.NaN
  const share = (ageYears - from) / ((x[row + 1] ?? Number.NaN) - from)
  const at = (column: Float64Array): number => {
    const here = column[row] ?? Number.NaN
    return here + ((column[row + 1] ?? Number.NaN) - here) * share
  }
  return { mu: at(mu), sigma: at(sigma), nu: at(nu), tau: tau === null ? null : at(tau) }
}

/** The last row but one, or the last one that lies at or below x. */
function rowBelow(xs: Float64Array, x: number): number {
  let low = 0
  let high = xs.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((xs[middle] ?? Number.NaN) <= x) low = middle
    else high = middle
  }
  return low
}

const alreadyRead = new WeakMap<DScoreTable, Columns>()

/** Reads a table once. @throws RangeError when its columns differ in length: a misprint in our own table. */
function columnsOf(table: DScoreTable): Columns {
  const known = alreadyRead.get(table)
  if (known) return known
  const x = Float64Array.from(table.x.split(' '), Number)
  const column = (text: string): Float64Array => {
    const numbers = Float64Array.from(text.split(' '), Number)
    if (numbers.length === 1) return new Float64Array(x.length).fill(Number(text))
    if (numbers.length !== x.length) throw new RangeError(`${numbers.length} numbers for ${x.length} ages`)
    return numbers
  }
  const { mu, sigma, nu, tau } = table
  const read = { x, mu: column(mu), sigma: column(sigma), nu: column(nu), tau: tau === null ? null : column(tau) }
  alreadyRead.set(table, read)
  return read
}
