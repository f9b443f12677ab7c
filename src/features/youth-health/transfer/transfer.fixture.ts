/** What the tests of handing over compare: a record as it stands in one place, and in the other. */
import type { ChildId } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { findRows, findTables } from './rows/store.ts'
import { keptBack, type Row, staysHere } from './transfer-file.ts'

/** Rows of the handing over itself differ on both sides. */
const ofTheTransfer = new Set(['transfer_out', 'transfer_in'])
/** Ids of people are those of the place. */
const ofThePlace = ['child_id', 'person_id']

/** Every row that travels, as text and in order, by table; tables without rows are left out. */
export async function everythingOf(ctx: Ctx, child: ChildId): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = new Map<string, readonly string[]>()
  for (const table of await findTables(ctx.db)) {
    if (staysHere.has(table) || ofTheTransfer.has(table)) continue
    const left = [...ofThePlace, ...(keptBack.get(table) ?? [])]
    const rows = await findRows(ctx.db, ctx.municipality, child, table)
    if (rows.length > 0) all.set(table, rows.map(row => without(row, left)).toSorted())
  }
  return all
}

const without = (row: Row, columns: readonly string[]): string =>
  JSON.stringify(Object.entries(row).filter(([column]) => !columns.includes(column)))
