import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import type { PersonId } from '../person.ts'
import type { Protection, ProtectionId } from './protection.ts'

export async function findProtections(
  db: Db,
  municipality: MunicipalityCode,
  people: readonly string[],
): Promise<readonly Protection[]> {
  if (people.length === 0) return []
  const rows = await db
    .selectFrom('people.address_protection as p')
    .leftJoin('people.address_protection_end as e', join =>
      join.onRef('e.municipality', '=', 'p.municipality').onRef('e.protection_id', '=', 'p.id'),
    )
    .select(['p.id', 'p.person_id', 'p.since', 'p.reason', 'p.recorded_by_name'])
    .where('p.municipality', '=', municipality)
    .where('p.person_id', 'in', [...people])
    .where('e.protection_id', 'is', null)
    .orderBy('p.id')
    .execute()
  return rows.map(row => ({
    id: row.id as ProtectionId,
    person: row.person_id as PersonId,
    since: row.since,
    reason: row.reason,
    recordedByName: row.recorded_by_name,
  }))
}

export async function insertProtection(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: ProtectionId
    readonly person_id: PersonId
    readonly since: Temporal.PlainDate
    readonly reason: string
    readonly recorded_at: Temporal.Instant
    readonly recorded_by: string
    readonly recorded_by_name: string
  },
): Promise<void> {
  await db.insertInto('people.address_protection').values(row).execute()
}

/** False when it had ended already. */
export async function insertProtectionEnd(
  db: Db,
  row: {
    readonly municipality: string
    readonly protection_id: ProtectionId
    readonly ended_on: Temporal.PlainDate
    readonly reason: string
    readonly recorded_at: Temporal.Instant
    readonly recorded_by: string
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('people.address_protection_end')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'protection_id']).doNothing())
    .returning('protection_id')
    .executeTakeFirst()
  return inserted !== undefined
}
