import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Agb, AllocationId, AllocationRequestId, MessageId } from '../message.ts'
import type { Allocation, Delivery, Granted, Version } from './allocation.ts'

export type Which =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'numbers'; readonly provider: string; readonly numbers: readonly number[] }
  | { readonly kind: 'of-youth'; readonly provider: string; readonly youth: Buffer }
  | { readonly kind: 'of-message'; readonly message: string }

export async function findAllocations(
  db: Db,
  municipality: MunicipalityCode,
  which: Which,
): Promise<readonly Allocation[]> {
  const all = db.selectFrom('youth_care_link.allocation').selectAll().where('municipality', '=', municipality)
  const rows = await narrowed(all, which).orderBy('number').execute()
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const versions = await findVersions(db, municipality, ids)
  const deliveries = await findDeliveries(db, municipality, ids)
  return rows.map(row => {
    const [first, ...rest] = versions.get(row.id) ?? []
    if (!first) throw new Error(`allocation ${row.id} has no version`)
    return {
      id: row.id as AllocationId,
      number: row.number,
      provider: row.provider as Agb,
      youth: row.youth.toString('hex'),
      request: row.request_id as AllocationRequestId,
      versions: [first, ...rest] as const,
      deliveries: deliveries.get(row.id) ?? [],
    }
  })
}

const query = (db: Db) => db.selectFrom('youth_care_link.allocation').selectAll()

function narrowed(all: ReturnType<typeof query>, which: Which) {
  switch (which.kind) {
    case 'one':
      return all.where('id', '=', which.id)
    case 'numbers':
      return all.where('provider', '=', which.provider).where('number', 'in', [0, ...which.numbers])
    case 'of-youth':
      return all.where('provider', '=', which.provider).where('youth', '=', which.youth)
    case 'of-message':
      return all.where(eb =>
        eb.exists(
          eb
            .selectFrom('youth_care_link.allocation_version as v')
            .select('v.id')
            .whereRef('v.municipality', '=', 'youth_care_link.allocation.municipality')
            .whereRef('v.allocation_id', '=', 'youth_care_link.allocation.id')
            .where('v.message_id', '=', which.message),
        ),
      )
  }
}

async function findVersions(
  db: Db,
  municipality: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Version[]>> {
  const rows = await db
    .selectFrom('youth_care_link.allocation_version')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('allocation_id', 'in', ids)
    .orderBy('id')
    .execute()
  const versions = rows.map(row => ({
    allocation: row.allocation_id,
    version: {
      category: row.category,
      code: row.code,
      from: row.begins_on,
      until: row.ends_on,
      extent:
        row.volume === null || row.unit === null || row.frequency === null
          ? null
          : { volume: row.volume, unit: row.unit, frequency: row.frequency },
      budget: row.budget,
      changeReason: row.change_reason,
      at: row.at,
      by: row.by_name,
      message: row.message_id as MessageId,
    },
  }))
  return new Map(
    [...Map.groupBy(versions, one => one.allocation)].map(([id, list]) => [id, list.map(one => one.version)]),
  )
}

async function findDeliveries(
  db: Db,
  municipality: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Delivery[]>> {
  const rows = await db
    .selectFrom('youth_care_link.delivery')
    .select(['allocation_id', 'kind', 'began_on as begin', 'ended_on as end', 'reason', 'removes', 'at'])
    .where('municipality', '=', municipality)
    .where('allocation_id', 'in', ids)
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, row => row.allocation_id)
}

/** False when the number is taken. */
export async function insertAllocation(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly number: number
    readonly provider: string
    readonly youth: Buffer
    readonly request_id: string
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('youth_care_link.allocation')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertVersion(
  db: Db,
  key: { readonly municipality: string; readonly allocation_id: string; readonly message_id: string },
  granted: Granted & { readonly changeReason: string | null },
  by: { readonly at: Temporal.Instant; readonly by_id: string; readonly by_name: string },
): Promise<void> {
  await db
    .insertInto('youth_care_link.allocation_version')
    .values({
      ...key,
      ...by,
      id: newId<string>(),
      category: granted.category,
      code: granted.code,
      begins_on: granted.from,
      ends_on: granted.until,
      volume: granted.extent?.volume ?? null,
      unit: granted.extent?.unit ?? null,
      frequency: granted.extent?.frequency ?? null,
      budget: granted.budget,
      change_reason: granted.changeReason,
    })
    .execute()
}

export async function insertDelivery(
  db: Db,
  row: {
    readonly municipality: string
    readonly allocation_id: string
    readonly kind: 'start' | 'stop'
    readonly began_on: Temporal.PlainDate
    readonly ended_on: Temporal.PlainDate | null
    readonly reason: string | null
    readonly removes: boolean
    readonly message_id: string
    readonly at: Temporal.Instant
  },
): Promise<void> {
  await db
    .insertInto('youth_care_link.delivery')
    .values({ id: newId<string>(), ...row })
    .execute()
}
