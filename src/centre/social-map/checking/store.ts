import type { Db } from '../../../platform/db/connect.ts'
import type { CheckSetting, NewCheckSetting } from './setting.ts'

/** Everything that was ever set, the latest first: a few rows. */
export async function findSettings(db: Db, municipality: string): Promise<readonly CheckSetting[]> {
  const rows = await db
    .selectFrom('centre.offer_check_setting')
    .select(['id', 'months', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id, months, reason, set_at: setAt, set_by_name: setByName }) => ({
    id,
    ...{ months, reason, setAt, setByName },
  }))
}

type Row = {
  readonly municipality: string
  readonly id: string
  readonly set_at: Temporal.Instant
  readonly set_by: string
  readonly set_by_name: string
}

export async function insertSetting(db: Db, row: Row & NewCheckSetting): Promise<void> {
  await db.insertInto('centre.offer_check_setting').values(row).execute()
}

export type Warning = {
  readonly municipality: string
  readonly offer_id: string
  readonly gone_on: Temporal.PlainDate
  readonly kind: 'soon' | 'gone'
  readonly warned_at: Temporal.Instant
}

/** False when this was told before. */
export async function insertWarning(db: Db, warning: Warning): Promise<boolean> {
  const inserted = await db
    .insertInto('centre.offer_warning')
    .values(warning)
    .onConflict(conflict => conflict.columns(['municipality', 'offer_id', 'gone_on', 'kind']).doNothing())
    .returning('offer_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Offers with their ends, also those that have ended; where who keeps them can be written to. */
export async function findKeepers(db: Db, municipality: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('centre.organisation')
    .select(['id', 'email'])
    .where('municipality', '=', municipality)
    .where('ended_on', 'is', null)
    .execute()
  return new Map(rows.flatMap(({ id, email }) => (email === null ? [] : [[id, email]])))
}
