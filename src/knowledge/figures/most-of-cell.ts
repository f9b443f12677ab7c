/**
 * How much a hidden cell of a table can be at most for somebody who knows every other cell that is shown, every total, and that no
 * hidden cell is nought. The hidden cells are a network from rows to columns; what a cell can gain is what can flow around it.
 * Source: Gusfield D (1988), SIAM J. Comput. 17(3), 552-571 (from memory): bounds of cells in a table with totals are flows.
 */

/** Row and column of a cell, and what is in it. */
export type HiddenCell = { readonly row: number; readonly column: number; readonly count: number }

/** Can the cell be `wanted` or more? Stops as soon as it is known. */
export function canBe(wanted: number, cell: HiddenCell, hidden: readonly HiddenCell[]): boolean {
  const network: Network = {
    byRow: Map.groupBy(hidden, one => one.row),
    byColumn: Map.groupBy(hidden, one => one.column),
    spare: new Map(hidden.map(one => [one, one.count - 1])),
  }
  let most = cell.count
  while (most < wanted) {
    const way = wayAround(cell, network)
    if (!way) return false
    const room = Math.min(...way.filter((_, at) => at % 2 === 0).map(one => network.spare.get(one) ?? 0))
    way.forEach((one, at) => {
      network.spare.set(one, (network.spare.get(one) ?? 0) + (at % 2 === 0 ? -room : room))
    })
    most += room
  }
  return true
}

type Network = {
  readonly byRow: ReadonlyMap<number, readonly HiddenCell[]>
  readonly byColumn: ReadonlyMap<number, readonly HiddenCell[]>
  /** How much of each cell may still go elsewhere. */
  readonly spare: Map<HiddenCell, number>
}
type Step = { readonly by: HiddenCell; readonly before: Step | null }

/**
 * From the row of the cell to its column: a cell of that row gives, another of that column takes, and so on; the last one gives. Adding
 * one to our cell and moving one along this way leaves every total as it was.
 */
function wayAround(cell: HiddenCell, { byRow, byColumn, spare }: Network): readonly HiddenCell[] | null {
  const rows = new Set([cell.row])
  const columns = new Set<number>()
  let reached: readonly { readonly row: number; readonly step: Step | null }[] = [{ row: cell.row, step: null }]
  while (reached.length > 0) {
    const next: { readonly row: number; readonly step: Step }[] = []
    for (const { row, step } of reached)
      for (const giving of byRow.get(row) ?? []) {
        if (giving === cell || columns.has(giving.column) || (spare.get(giving) ?? 0) < 1) continue
        columns.add(giving.column)
        const given: Step = { by: giving, before: step }
        if (giving.column === cell.column) return stepsOf(given)
        for (const taking of byColumn.get(giving.column) ?? []) {
          if (rows.has(taking.row)) continue
          rows.add(taking.row)
          next.push({ row: taking.row, step: { by: taking, before: given } })
        }
      }
    reached = next
  }
  return null
}

function stepsOf(last: Step): readonly HiddenCell[] {
  const steps: HiddenCell[] = []
  for (let step: Step | null = last; step; step = step.before) steps.unshift(step.by)
  return steps
}
