/** Rows of many children, read at once, by the child they are about. */
export function byChild<R extends { readonly child_id: string }, T>(
  rows: readonly R[],
  from: (row: R) => T,
): ReadonlyMap<string, readonly T[]> {
  const grouped = Map.groupBy(rows, row => row.child_id)
  return new Map([...grouped].map(([child, group]) => [child, group.map(from)]))
}
