/**
 * Counts of one to four are not shown, nor anything from which they could be worked out: where a row or column total would give a hidden
 * cell away, more cells are hidden, until no hidden cell follows from the shown ones and the hidden cells of a line add up to at least five.
 * Source: the limit of five is a proposal (docs/sources.md, row `small-numbers`). That a cell is safe when its row and its column stay linked
 * by other hidden cells is the known property of tables with totals: Gusfield D (1988), SIAM J. Comput. 17(3), 552-571.
 */
export type Cell = { readonly kind: 'shown'; readonly count: number } | { readonly kind: 'hidden' }

/** Hidden cells all look alike: which of them are the small ones is not told. */
export type SafeTable = {
  readonly cells: readonly (readonly Cell[])[]
  readonly rowTotals: readonly Cell[]
  readonly columnTotals: readonly Cell[]
  readonly total: Cell
}

export const proposedFewest = 5

/** `counts` are the rows of a table without totals, all equally long; a list is a table of one row. */
export function hideSmallNumbers(counts: readonly (readonly number[])[], fewest = proposedFewest): SafeTable {
  const table = withTotals(counts).map(row => row.map(count => ({ count, isHidden: count > 0 && count < fewest })))
  for (let next = nextToHide(table, fewest); next; next = nextToHide(table, fewest)) next.isHidden = true
  const rows = table.map(row => row.map(cellOf))
  const totals = rows.at(-1) ?? []
  return {
    cells: rows.slice(0, -1).map(row => row.slice(0, -1)),
    rowTotals: rows.slice(0, -1).map(row => row.at(-1) ?? hidden),
    columnTotals: totals.slice(0, -1),
    total: totals.at(-1) ?? hidden,
  }
}

/** One cell of the table with its totals in the last row and column. */
type Count = { readonly count: number; isHidden: boolean }
type Table = readonly (readonly Count[])[]
type Position = { readonly row: number; readonly column: number; readonly cell: Count }

const hidden: Cell = { kind: 'hidden' }
const cellOf = ({ count, isHidden }: Count): Cell => (isHidden ? hidden : { kind: 'shown', count })

function withTotals(counts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = counts.map(row => [...row, sum(row)])
  const width = rows[0]?.length ?? 1
  return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map(row => row[column] ?? 0)))]
}

/** The next cell that has to go, or undefined when the table is safe. */
function nextToHide(table: Table, fewest: number): Count | undefined {
  const positions = table.flatMap((row, at) => row.map((cell, column) => ({ row: at, column, cell })))
  const secret = positions.filter(position => position.cell.isHidden)
  const open = positions.filter(position => !position.cell.isHidden)
  for (const position of secret) {
    const partner = partnerFor(position, secret, open, table)
    if (partner) return partner
  }
  return cheapest(openCellsOfThinLine(table, fewest), table)
}

/** Undefined when the cell does not follow from the shown ones: its row and column are linked by other hidden cells. */
function partnerFor(position: Position, secret: readonly Position[], open: readonly Position[], table: Table) {
  const others = secret.filter(other => other !== position)
  const byRow = linkedTo({ rows: [position.row], columns: [] }, others)
  if (byRow.columns.includes(position.column)) return undefined
  const byColumn = linkedTo({ rows: [], columns: [position.column] }, others)
  const links = open.filter(
    ({ row, column }) =>
      (byRow.rows.includes(row) && byColumn.columns.includes(column)) ||
      (byColumn.rows.includes(row) && byRow.columns.includes(column)),
  )
  const isRowAlone = sizeOf(byRow) <= sizeOf(byColumn)
  const steps = open.filter(({ row, column }) => (isRowAlone ? row === position.row : column === position.column))
  return [links, steps, open].map(choice => cheapest(choice, table)).find(cell => cell !== undefined)
}

type Lines = { readonly rows: readonly number[]; readonly columns: readonly number[] }
const sizeOf = ({ rows, columns }: Lines): number => rows.length + columns.length

/** All rows and columns that can be reached from one through hidden cells. */
function linkedTo(start: Lines, secret: readonly Position[]): Lines {
  const rows = new Set(start.rows)
  const columns = new Set(start.columns)
  for (let grown = true; grown; ) {
    const before = rows.size + columns.size
    for (const { row, column } of secret) {
      if (rows.has(row)) columns.add(column)
      if (columns.has(column)) rows.add(row)
    }
    grown = rows.size + columns.size > before
  }
  return { rows: [...rows], columns: [...columns] }
}

/** The shown cells of a line whose total is shown and whose hidden cells together are fewer than may be known. */
function openCellsOfThinLine(table: Table, fewest: number): readonly Position[] {
  const across = table.map((row, at) => row.map((cell, column) => ({ row: at, column, cell })))
  const down = (across[0] ?? []).map((_, column) => across.flatMap(row => row[column] ?? []))
  const thin = [...across, ...down].find(line => {
    const secret = line.slice(0, -1).filter(({ cell }) => cell.isHidden)
    const isTotalShown = line.at(-1)?.cell.isHidden === false
    return isTotalShown && secret.length > 0 && sum(secret.map(({ cell }) => cell.count)) < fewest
  })
  return (thin ?? []).slice(0, -1).filter(({ cell }) => !cell.isHidden)
}

/** Hide as little as possible: a small count rather than a large one, a count rather than a zero, a zero rather than a total. */
function cheapest(positions: readonly Position[], table: Table): Count | undefined {
  const lastRow = table.length - 1
  const lastColumn = (table[0]?.length ?? 1) - 1
  const rank = ({ row, column, cell }: Position): readonly [number, number] => [
    Number(row === lastRow) + Number(column === lastColumn),
    cell.count === 0 ? Number.POSITIVE_INFINITY : cell.count,
  ]
  return positions.toSorted((a, b) => compare(rank(a), rank(b)))[0]?.cell
}

const compare = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number =>
  a !== c ? a - c : b === d ? 0 : b < d ? -1 : 1
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
