/**
 * The attacker: someone who knows how figures are told, and solves all that is told together as linear equations in the counts behind
 * it. `mostOf` is the simplex method with Bland's rule (Dantzig 1951; Bland 1977, from memory), for the small towns of tests.
 */

/** The sum of these unknowns is `count`, or at least that. */
export type Fact = { readonly of: readonly number[]; readonly count: number; readonly isLeast?: boolean }

const nearly = 1e-7

/** The most that the unknowns `of` can be together, when no unknown is below nought and all facts hold. */
export function mostOf(of: readonly number[], facts: readonly Fact[], unknowns: number): number {
  const slacks = facts.filter(fact => fact.isLeast).length
  const width = unknowns + slacks + facts.length
  let slack = unknowns
  const rows = facts.map((fact, at) => {
    const row = new Float64Array(width + 1)
    for (const one of fact.of) row[one] = 1
    if (fact.isLeast) row[slack++] = -1
    row[unknowns + slacks + at] = 1
    row[width] = fact.count
    return row
  })
  const basis = facts.map((_, at) => unknowns + slacks + at)
  const artificial = new Float64Array(width + 1)
  for (let at = unknowns + slacks; at < width; at++) artificial[at] = -1
  optimise(rows, basis, priced(artificial, rows, basis), width)
  const aim = new Float64Array(width + 1)
  for (const one of of) aim[one] = 1
  return -(optimise(rows, basis, priced(aim, rows, basis), unknowns + slacks)[width] ?? 0)
}

/** The aim in terms of the unknowns that are free. */
function priced(aim: Float64Array, rows: readonly Float64Array[], basis: readonly number[]): Float64Array {
  const free = aim.slice()
  for (const [at, row] of rows.entries()) subtract(free, row, aim[basis[at] ?? 0] ?? 0)
  return free
}

/** Changes rows, basis and aim in place; columns from `width` on may not enter. */
function optimise(rows: readonly Float64Array[], basis: number[], aim: Float64Array, width: number): Float64Array {
  for (;;) {
    const enter = aim.findIndex((gain, at) => at < width && gain > nearly)
    if (enter < 0) return aim
    const leave = leaving(rows, basis, enter)
    const pivot = rows[leave]
    if (!pivot) throw new Error('nothing bounds it')
    divide(pivot, pivot[enter] ?? 1)
    for (const row of [...rows, aim]) if (row !== pivot) subtract(row, pivot, row[enter] ?? 0)
    basis[leave] = enter
  }
}

function leaving(rows: readonly Float64Array[], basis: readonly number[], enter: number): number {
  let [found, least] = [-1, Number.POSITIVE_INFINITY]
  rows.forEach((row, at) => {
    const step = row[enter] ?? 0
    if (step <= nearly) return
    const ratio = (row.at(-1) ?? 0) / step
    const isFirst = ratio < least + nearly && (basis[at] ?? 0) < (basis[found] ?? Number.POSITIVE_INFINITY)
    if (ratio < least - nearly || isFirst) [found, least] = [at, Math.min(ratio, least)]
  })
  return found
}

function divide(row: Float64Array, by: number): void {
  for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) / by
}

function subtract(row: Float64Array, other: Float64Array, times: number): void {
  if (Math.abs(times) < 1e-12) return
  for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) - times * (other[at] ?? 0)
}
