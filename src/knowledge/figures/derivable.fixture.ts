/** A small fixed sequence of random numbers (Lehmer), so that every run tests the same figures. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state % 1000
  }
}

/** Of the equations that a reader can collect: a number is fixed by them when its own equation does not raise the rank. */
export function rankOf(matrix: readonly (readonly number[])[]): number {
  let rows = matrix.map(row => [...row])
  let rank = 0
  for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
    const pivot = rows.find(row => Math.abs(row[column] ?? 0) > 1e-9)
    if (pivot === undefined) continue
    rank += 1
    rows = rows
      .filter(row => row !== pivot)
      .map(row => row.map((value, at) => value - ((pivot[at] ?? 0) * (row[column] ?? 0)) / (pivot[column] ?? 1)))
  }
  return rank
}
