import { sql } from 'kysely'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import type { Area, Delivery, DeliveryId } from './area.ts'
import { columnNames } from './columns.ts'

export async function insertDelivery(
  db: Db,
  municipality: string,
  delivery: Omit<Delivery, 'taken'>,
  readBy: string,
  areas: readonly Area[],
): Promise<void> {
  const { id, year, source, datedOn, fileRows, missingColumns, readAt, readByName } = delivery
  await db
    .insertInto('neighbourhood_figures.delivery')
    .values({
      municipality,
      id,
      year,
      source,
      dated_on: datedOn,
      file_rows: fileRows,
      missing_columns: [...missingColumns],
      read_at: readAt,
      read_by: readBy,
      read_by_name: readByName,
    })
    .execute()
  if (areas.length === 0) return
  await db
    .insertInto('neighbourhood_figures.area')
    .values(
      areas.map(({ code, name, figures }) => ({
        municipality,
        delivery_id: id,
        code,
        name,
        figures: JSON.stringify(figures),
      })),
    )
    .execute()
}

/** The last read first, taken in or not. */
export async function findDeliveries(db: Db, municipality: string): Promise<readonly Delivery[]> {
  const rows = await db
    .selectFrom('neighbourhood_figures.delivery as delivery')
    .leftJoin('neighbourhood_figures.taking as taking', join =>
      join.onRef('taking.municipality', '=', 'delivery.municipality').onRef('taking.delivery_id', '=', 'delivery.id'),
    )
    .selectAll('delivery')
    .select(['taking.taken_at', 'taking.taken_by_name'])
    .where('delivery.municipality', '=', municipality)
    .orderBy('delivery.read_at', 'desc')
    .orderBy('delivery.id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id as DeliveryId,
    year: row.year,
    source: row.source,
    datedOn: row.dated_on,
    fileRows: row.file_rows,
    missingColumns: row.missing_columns.map(name => oneOf(columnNames, name)),
    readAt: row.read_at,
    readByName: row.read_by_name,
    taken: row.taken_at === null ? null : { at: row.taken_at, byName: row.taken_by_name ?? '' },
  }))
}

export async function findAreas(db: Db, municipality: string, delivery: DeliveryId): Promise<readonly Area[]> {
  const rows = await db
    .selectFrom('neighbourhood_figures.area')
    .select(['code', 'name', sql<Area['figures']>`figures`.as('figures')])
    .where('municipality', '=', municipality)
    .where('delivery_id', '=', delivery)
    .orderBy('code')
    .execute()
  return rows
}

/** False when it was taken in already. */
export async function insertTaking(
  db: Db,
  municipality: string,
  delivery: DeliveryId,
  taken: { readonly at: Temporal.Instant; readonly by: string; readonly byName: string },
): Promise<boolean> {
  const added = await db
    .insertInto('neighbourhood_figures.taking')
    .values({
      municipality,
      delivery_id: delivery,
      taken_at: taken.at,
      taken_by: taken.by,
      taken_by_name: taken.byName,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'delivery_id']).doNothing())
    .returning('delivery_id')
    .executeTakeFirst()
  return added !== undefined
}

/** With its areas. */
export async function deleteDelivery(db: Db, municipality: string, delivery: DeliveryId): Promise<void> {
  await db
    .deleteFrom('neighbourhood_figures.delivery')
    .where('municipality', '=', municipality)
    .where('id', '=', delivery)
    .execute()
}
