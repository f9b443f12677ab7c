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

/** Is one of these rows here already, in the record of somebody else? @param table one of `findTables`; rows without id hang on others */
export async function areOfAnother(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  table: string,
  rows: readonly Row[],
): Promise<boolean> {
  const ids = rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  if (ids.length === 0) return false
  const found = await sql`
    select from ${sql.table(`youth_health.${table}`)}
    where municipality = ${municipality} and id = any(${ids}::uuid[]) and child_id <> ${child}::uuid
    limit 1`.execute(db)
  return found.rows.length > 0
}
