import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { RetentionSetting } from '../../../platform/retention/retention-setting.ts'

/** The newest; undefined when the municipality set no term. */
export async function findRetention(db: Db, municipality: MunicipalityCode): Promise<RetentionSetting | undefined> {
  const row = await db
    .selectFrom('school_care_link.retention_setting')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { years: row.years, source: row.source, setAt: row.set_at, setByName: row.set_by_name }
}

export async function insertRetention(
  db: Db,
  row: {
    readonly municipality: string
    readonly set_at: Temporal.Instant
    readonly years: number
    readonly source: string
    readonly set_by: string
    readonly set_by_name: string
  },
): Promise<void> {
  await db.insertInto('school_care_link.retention_setting').values(row).execute()
}

/** Closed before this day. */
export async function findClosedBefore(db: Db, municipality: MunicipalityCode, day: Temporal.PlainDate) {
  return db
    .selectFrom('school_care_link.item as i')
    .innerJoin('school_care_link.item_closure as c', join =>
      join.onRef('c.municipality', '=', 'i.municipality').onRef('c.item_id', '=', 'i.id'),
    )
    .select(['i.id', 'i.kind', 'i.child_id as child'])
    .where('i.municipality', '=', municipality)
    .where('c.closed_on', '<', day)
    .limit(500)
    .execute()
}

/** Everything of these items, what hangs on them first. */
export async function deleteItems(db: Db, municipality: MunicipalityCode, ids: readonly string[]): Promise<void> {
  const actions = db
    .selectFrom('school_care_link.action')
    .select('id')
    .where('municipality', '=', municipality)
    .where('item_id', 'in', ids)
  await db
    .deleteFrom('school_care_link.action_end')
    .where('municipality', '=', municipality)
    .where('action_id', 'in', actions)
    .execute()
  const consents = db
    .selectFrom('school_care_link.consent')
    .select('id')
    .where('municipality', '=', municipality)
    .where('item_id', 'in', ids)
  await db
    .deleteFrom('school_care_link.consent_document')
    .where('municipality', '=', municipality)
    .where('consent_id', 'in', consents)
    .execute()
  for (const table of hanging)
    await db
      .deleteFrom(`school_care_link.${table}`)
      .where('municipality', '=', municipality)
      .where('item_id', 'in', ids)
      .execute()
  await db.deleteFrom('school_care_link.item').where('municipality', '=', municipality).where('id', 'in', ids).execute()
}

const hanging = [
  'action',
  'minutes_draft',
  'minutes',
  'placement',
  'guest',
  'contribution',
  'consent_judgement',
  'consent',
  'item_closure',
] as const

export async function insertDestruction(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly destroyed_at: Temporal.Instant
    readonly closed_before: Temporal.PlainDate
    readonly items: number
  },
): Promise<void> {
  await db.insertInto('school_care_link.destruction').values(row).execute()
}
