/**
 * What may be told of a term once it is over: its total, the total of every neighbourhood, every breakdown of the whole, and every
 * breakdown within the neighbourhoods. Whatever a reader adds up or subtracts, of no hidden count he can say that it is one to four.
 * Totals come first and are told together where they are small; the cells of neighbourhood and category then keep to those totals.
 * Source: own, with flows after Gusfield 1988; the argument stands in docs/decisions/0013-tell-once.md.
 */
import { canBe, type HiddenCell } from './most-of-cell.ts'
import { proposedFewest } from './small-numbers.ts'
import { type Group, together } from './together.ts'

/** How often in an area, in one category of a breakdown. The breakdown `total`, category `all`, is the number itself. */
export type AreaCount = {
  readonly area: string
  readonly breakdown: string
  readonly category: string
  readonly count: number
}

/** One line of a table. `areas` is empty for the whole. What is not among the cells is nought, unless `isWithheld`: then nothing is said. */
export type ToldLine = {
  readonly areas: readonly string[]
  readonly breakdown: string
  readonly isWithheld: boolean
  readonly cells: readonly ToldCell[]
}
/** Categories told together, mostly one; null is hidden. */
export type ToldCell = { readonly categories: readonly string[]; readonly count: number | null }

export function tellTerm(counts: readonly AreaCount[], fewest = proposedFewest): readonly ToldLine[] {
  const totals = counts.filter(one => one.breakdown === 'total')
  const areas = together(sumBy(totals, 'area'), fewest)
  const names = [...new Set(counts.map(one => one.breakdown))].filter(name => name !== 'total')
  const whole = sum(totals)
  return [
    line([], 'total', whole === 0 ? [] : [{ categories: ['all'], count: whole }]),
    ...(areas ?? []).map(area => line(area.names, 'total', [{ categories: ['all'], count: area.count }])),
    ...names.flatMap(name => {
      const own = counts.filter(one => one.breakdown === name)
      return tellBreakdown(name, own, areas ?? [], fewest)
    }),
  ]
}

function tellBreakdown(
  name: string,
  counts: readonly AreaCount[],
  areas: readonly Group[],
  fewest: number,
): readonly ToldLine[] {
  const columns = together(sumBy(counts, 'category'), fewest)
  if (!columns) return [{ areas: [], breakdown: name, isWithheld: true, cells: [] }]
  const whole = line(
    [],
    name,
    columns.map(column => ({ categories: column.names, count: column.count })),
  )
  const rows = areas.map(area => area.names)
  const table = columns.length > 0 ? safeTable(rows, columns, counterOf(counts), fewest) : []
  return [whole, ...table.map(row => line(row.areas, name, row.cells))]
}

type Row = { readonly areas: readonly string[]; readonly cells: readonly ToldCell[] }
type Cell = HiddenCell & { isHidden: boolean }

/** Rows that cannot be told apart are told together; of one row nothing is left to tell beside the whole. */
function safeTable(
  rows: readonly (readonly string[])[],
  columns: readonly Group[],
  countAt: CountAt,
  fewest: number,
): readonly Row[] {
  if (rows.length < 2) return []
  const cells = rows.map((areas, row) =>
    columns.map(({ names }, column): Cell => ({ row, column, count: countAt(areas, names), isHidden: false })),
  )
  const thin = cells.findIndex(row => row.some(cell => cell.count > 0) && sum(row) < fewest)
  const stuck = thin >= 0 ? thin : hideIn(cells, fewest)
  if (stuck !== null) return safeTable(joined(rows, cells, stuck), columns, countAt, fewest)
  return rows.map((areas, row) => ({ areas, cells: (cells[row] ?? []).flatMap((cell, at) => told(cell, columns[at])) }))
}

/** Hides what must be hidden; gives the row that cannot be made safe, or null. */
function hideIn(cells: readonly (readonly Cell[])[], fewest: number): number | null {
  const all = cells.flat().filter(cell => cell.count > 0)
  for (const cell of all) cell.isHidden = cell.count < fewest
  for (let hidden = all.filter(cell => cell.isHidden), at = 0; at < hidden.length; at++) {
    const cell = hidden[at]
    while (cell && !canBe(fewest, cell, hidden)) {
      const partner = all
        .filter(one => !one.isHidden && (one.row === cell.row || one.column === cell.column))
        .toSorted((one, other) => one.count - other.count)[0]
      if (!partner) return cell.row
      partner.isHidden = true
      hidden = [...hidden, partner]
    }
  }
  return null
}

/** The row goes together with the smallest of the others. */
function joined(
  rows: readonly (readonly string[])[],
  cells: readonly (readonly Cell[])[],
  stuck: number,
): readonly (readonly string[])[] {
  const others = rows.map((_, at) => at).filter(at => at !== stuck)
  const [partner] = others.toSorted((one, other) => sum(cells[one] ?? []) - sum(cells[other] ?? []))
  const together = [...(rows[stuck] ?? []), ...(rows[partner ?? stuck] ?? [])].toSorted()
  return [...rows.filter((_, at) => at !== stuck && at !== partner), together]
}

type CountAt = (areas: readonly string[], categories: readonly string[]) => number

function counterOf(counts: readonly AreaCount[]): CountAt {
  const found = new Map(counts.map(one => [`${one.area}|${one.category}`, one.count]))
  return (areas, categories) =>
    areas.reduce(
      (total, area) => total + categories.reduce((sum, category) => sum + (found.get(`${area}|${category}`) ?? 0), 0),
      0,
    )
}

const told = ({ count, isHidden }: Cell, column: Group | undefined): readonly ToldCell[] =>
  count === 0 || !column ? [] : [{ categories: column.names, count: isHidden ? null : count }]

const line = (areas: readonly string[], breakdown: string, cells: readonly ToldCell[]): ToldLine => ({
  areas,
  breakdown,
  isWithheld: false,
  cells,
})

function sumBy(counts: readonly AreaCount[], key: 'area' | 'category') {
  const names = [...new Set(counts.map(one => one[key]))]
  return names.map(name => ({ name, count: sum(counts.filter(one => one[key] === name)) }))
}
const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, one) => total + one.count, 0)
