import { sql } from 'kysely'
import type { LocationId } from '../../../../centre/index.ts'
import { vaccineIds } from '../../../../knowledge/vaccination/vaccines.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Writing } from '../../record/store.ts'
import type { DoseId } from '../dose.ts'
import { type BatchId, type Movement, movementKinds, type Stock, type StockedBatch } from './batch.ts'

/** A batch that is known stays as it was written down; gives the one that stands. */
export async function insertBatch(
  { db, municipality, actor, now }: Writing,
  { vaccine, product, batch, expiresOn }: Omit<StockedBatch, 'id'>,
): Promise<StockedBatch> {
  const recorded = { recorded_at: now, recorded_by: actor.id, recorded_by_name: actor.name }
  await db
    .insertInto('youth_health.vaccine_batch')
    .values({ municipality, id: newId<BatchId>(), vaccine, product, batch, expires_on: expiresOn, ...recorded })
    .onConflict(conflict => conflict.columns(['municipality', 'vaccine', 'batch']).doNothing())
    .execute()
  const row = await batches(db, municipality)
    .where('vaccine', '=', vaccine)
    .where('batch', '=', batch)
    .executeTakeFirstOrThrow()
  return batchFrom(row)
}

export async function findBatch(db: Db, municipality: MunicipalityCode, id: string): Promise<StockedBatch | undefined> {
  const row = await batches(db, municipality).where('id', '=', id).executeTakeFirst()
  return row && batchFrom(row)
}

const batches = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_health.vaccine_batch')
    .select(['id', 'vaccine', 'product', 'batch', 'expires_on'])
    .where('municipality', '=', municipality)

type BatchRow = Awaited<ReturnType<ReturnType<typeof batches>['execute']>>[number]

const batchFrom = (row: BatchRow): StockedBatch => ({
  id: row.id as BatchId,
  vaccine: oneOf(vaccineIds, row.vaccine),
  product: row.product,
  batch: row.batch,
  expiresOn: row.expires_on,
})

export type NewMovement = Pick<Movement, 'kind' | 'amount' | 'on' | 'because'> & {
  readonly batch: BatchId
  readonly location: LocationId
  readonly dose: DoseId | null
}

export async function insertMovements(
  { db, municipality, actor, now }: Writing,
  movements: readonly NewMovement[],
): Promise<void> {
  if (movements.length === 0) return
  const rows = movements.map(({ kind, amount, on, because, batch, location, dose }) => ({
    municipality,
    id: newId<string>(),
    batch_id: batch,
    location_id: location,
    kind,
    amount,
    on_day: on,
    because,
    dose_id: dose,
    recorded_at: now,
    recorded_by: actor.id,
    recorded_by_name: actor.name,
  }))
  await db.insertInto('youth_health.batch_movement').values(rows).execute()
}

/** What lies where: every batch that ever came to a location, also when it is used up. What ends first comes first. */
export async function findStock(db: Db, municipality: MunicipalityCode): Promise<readonly Stock[]> {
  const rows = await db
    .selectFrom('youth_health.batch_movement as m')
    .innerJoin('youth_health.vaccine_batch as b', join =>
      join.onRef('b.municipality', '=', 'm.municipality').onRef('b.id', '=', 'm.batch_id'),
    )
    .innerJoin('centre.location as l', join =>
      join.onRef('l.municipality', '=', 'm.municipality').onRef('l.id', '=', 'm.location_id'),
    )
    .select(['b.id', 'b.vaccine', 'b.product', 'b.batch', 'b.expires_on', 'l.id as location_id', 'l.name'])
    .select(eb => eb.fn.sum<string>('m.amount').as('count'))
    .select(sql<Temporal.PlainDate | null>`max(m.on_day) filter (where m.kind = 'given')`.as('last_given_on'))
    .where('m.municipality', '=', municipality)
    .groupBy(['b.id', 'b.vaccine', 'b.product', 'b.batch', 'b.expires_on', 'l.id', 'l.name'])
    .orderBy('b.expires_on')
    .execute()
  return rows.map(row => ({
    batch: batchFrom(row),
    location: { id: row.location_id as LocationId, name: row.name },
    count: Number(row.count),
    lastGivenOn: row.last_given_on,
  }))
}

/** What came and went of a batch, the latest first. */
export async function findMovements(
  db: Db,
  municipality: MunicipalityCode,
  batch: BatchId,
): Promise<readonly Movement[]> {
  const rows = await db
    .selectFrom('youth_health.batch_movement as m')
    .innerJoin('centre.location as l', join =>
      join.onRef('l.municipality', '=', 'm.municipality').onRef('l.id', '=', 'm.location_id'),
    )
    .select(['m.kind', 'm.amount', 'm.on_day', 'm.because', 'm.recorded_by_name', 'l.name'])
    .where('m.municipality', '=', municipality)
    .where('m.batch_id', '=', batch)
    .orderBy('m.id', 'desc')
    .limit(200)
    .execute()
  return rows.map(row => ({
    kind: oneOf(movementKinds, row.kind),
    amount: row.amount,
    on: row.on_day,
    because: row.because,
    locationName: row.name,
    recordedByName: row.recorded_by_name,
  }))
}

/** From which batch and location a dose was taken; undefined when it came from no stock, or went back. */
export async function findTaking(
  db: Db,
  municipality: MunicipalityCode,
  dose: DoseId,
): Promise<{ readonly batch: BatchId; readonly location: LocationId } | undefined> {
  const rows = await db
    .selectFrom('youth_health.batch_movement')
    .select(['kind', 'batch_id', 'location_id'])
    .where('municipality', '=', municipality)
    .where('dose_id', '=', dose)
    .execute()
  const given = rows.find(row => row.kind === 'given')
  const isBack = rows.some(row => row.kind === 'returned')
  return given && !isBack ? { batch: given.batch_id as BatchId, location: given.location_id as LocationId } : undefined
}
