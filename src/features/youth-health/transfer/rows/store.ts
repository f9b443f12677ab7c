import { sql } from 'kysely'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Row } from '../transfer-file.ts'

/** Every table of a record, in an order in which they can be filled: first what others point at. Read from the catalogue. */
export async function findTables(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from youth_health.tables_of_a_record() order by step desc, name`.execute(db)
  return rows.map(row => row.name)
}

/** The columns of a table of a record. */
export async function findColumns(db: Db, table: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${`youth_health.${table}`}::regclass and attnum > 0 and not attisdropped`.execute(db)
  return new Set(rows.map(row => row.name))
}

/** Everything a table holds of a child, without the municipality, as JSON gives it. @param table one of `findTables` */
export async function findRows(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  table: string,
): Promise<readonly Row[]> {
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(t) - 'municipality' as row from ${sql.table(`youth_health.${table}`)} t
    where municipality = ${municipality} and child_id = ${child}::uuid`.execute(db)
  return rows.map(({ row }) => row)
}

/**
 * Puts rows back as they were, for this child here. A row that is here already is the same row: nothing in a record is ever changed, so
 * a record that comes back after a year brings only what is new. Gives how many were added. @param table one of `findTables`
 */
export async function insertRows(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  table: string,
  rows: readonly Row[],
): Promise<number> {
  const here = JSON.stringify({ municipality, child_id: child })
  const target = sql.table(`youth_health.${table}`)
  const added = await sql`
    insert into ${target}
    select filled.* from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as given (row),
      jsonb_populate_record(null::${target}, given.row || ${here}::jsonb) as filled
    on conflict do nothing`.execute(db)
  return Number(added.numAffectedRows ?? 0)
}

/** Is one of these rows here already, in the record of somebody else, or does it hang on one that is? @param table one of `findTables` */
export async function areOfAnother(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  table: string,
  rows: readonly Row[],
): Promise<boolean> {
  const itself: Tie = { column: 'id', to: table, toColumn: 'id' }
  for (const { column, to, toColumn } of [itself, ...(await findTies(db, table))]) {
    const ids = rows.flatMap(row => (typeof row[column] === 'string' ? [row[column]] : []))
    if (ids.length === 0) continue
    const found = await sql`
      select from ${sql.table(`youth_health.${to}`)}
      where municipality = ${municipality} and ${sql.ref(toColumn)} = any(${ids}::uuid[]) and child_id <> ${child}::uuid
      limit 1`.execute(db)
    if (found.rows.length > 0) return true
  }
  return false
}

/** What the rows of a table hang on: a column of theirs, and the column of a table of a record that it names. */
export type Tie = { readonly column: string; readonly to: string; readonly toColumn: string }

/** Read from the catalogue, but for the record itself. @param table one of `findTables` */
async function findTies(db: Db, table: string): Promise<readonly Tie[]> {
  const { rows } = await sql<Tie>`
    select f.attname as "column", t.relname as "to", r.attname as "toColumn"
    from pg_constraint k
    join pg_class t on t.oid = k.confrelid
    join pg_attribute f on f.attrelid = k.conrelid and f.attnum = k.conkey[2]
    join pg_attribute r on r.attrelid = k.confrelid and r.attnum = k.confkey[2]
    join pg_attribute c on c.attrelid = k.confrelid and c.attname = 'child_id' and not c.attisdropped
    where k.conrelid = ${`youth_health.${table}`}::regclass and k.contype = 'f' and cardinality(k.conkey) = 2
      and t.relnamespace = 'youth_health'::regnamespace and r.attname <> 'child_id'`.execute(db)
  return rows
}
