/**
 * Which weights come nearest to what municipalities really got: least squares on parts of the whole. An estimate and no more: the weights
 * themselves were not found, the counts must be of the same municipalities and days, and other things may have played a part in 2008-2011.
 * The only reckoning here with fractions that are not exact; no amount is made of it.
 */
import type { MunicipalityCounts } from './allocate.ts'
import { type Measure, measures } from './measures.ts'

/** @property euros what it got */
export type Received = Pick<MunicipalityCounts, 'counts'> & { readonly euros: number }

export type Estimate =
  | {
      readonly kind: 'estimated'
      /** As they come out: one may be below nought, and together they need not be one. */
      readonly weights: Readonly<Record<Measure, number>>
      /** Which part of the differences between municipalities these weights explain: at most 1. */
      readonly explained: number
    }
  | { readonly kind: 'refused'; readonly because: 'too-few' | 'measures-go-together' }

/** Ours: with fewer, four weights fit nearly anything. */
const fewestMunicipalities = 40

export function estimateWeights(received: readonly Received[]): Estimate {
  if (received.length < fewestMunicipalities) return { kind: 'refused', because: 'too-few' }
  const parts = received.map(({ counts }) => measures.map(measure => counts[measure] / sumOf(received, measure)))
  const whole = received.reduce((sum, { euros }) => sum + euros, 0)
  const shares = received.map(({ euros }) => euros / whole)
  const solved = solve(
    measures.map((_, row) => measures.map((__, column) => dot(at(parts, row), at(parts, column)))),
    measures.map((_, row) => dot(at(parts, row), shares)),
  )
  if (!solved) return { kind: 'refused', because: 'measures-go-together' }
  const [youths = 0, minorities = 0, singleParents = 0, lowIncomes = 0] = solved
  const left = shares.map((share, place) => share - dot(parts[place] ?? [], solved))
  const mean = 1 / shares.length
  const spread = shares.map(share => share - mean)
  const explained = 1 - dot(left, left) / dot(spread, spread)
  return { kind: 'estimated', weights: { youths, minorities, singleParents, lowIncomes }, explained }
}

/** Of nobody counted: one, so that every part is nought. */
const sumOf = (received: readonly Received[], measure: Measure): number =>
  received.reduce((sum, { counts }) => sum + counts[measure], 0) || 1

const at = (parts: readonly (readonly number[])[], column: number): readonly number[] =>
  parts.map(row => row[column] ?? 0)

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0)

/** How small a pivot may be beside the largest on the diagonal: below it two measures tell nearly the same. */
const leastPivot = 1e-9

/** Gauss, the largest pivot first. Undefined when the measures cannot be told apart. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] | undefined {
  const rows = matrix.map((row, place) => [...row, right[place] ?? 0])
  const largest = Math.max(...matrix.map((row, place) => row[place] ?? 0))
  for (let column = 0; column < rows.length; column++) {
    const below = rows.slice(column).toSorted((one, other) => Math.abs(other[column] ?? 0) - Math.abs(one[column] ?? 0))
    rows.splice(column, below.length, ...below)
    const pivot = rows[column] ?? []
    const head = pivot[column] ?? 0
    if (!(Math.abs(head) > largest * leastPivot)) return undefined
    for (const [place, row] of rows.entries()) {
      const times = place === column ? 0 : (row[column] ?? 0) / head
      rows[place] = row.map((value, at) => value - times * (pivot[at] ?? 0))
    }
  }
  return rows.map((row, place) => (row.at(-1) ?? 0) / (row[place] ?? 1))
}
