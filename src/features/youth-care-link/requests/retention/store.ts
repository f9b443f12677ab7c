import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { NewRetention, RetentionSetting } from '../../../../platform/retention/retention-setting.ts'
import type { RequestId } from '../request.ts'

/** The newest; undefined when the municipality set no term. */
export async function findRetention(db: Db, municipality: MunicipalityCode): Promise<RetentionSetting | undefined> {
  const row = await db
    .selectFrom('youth_care_link.retention_setting')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { years: row.years, source: row.source, setAt: row.set_at, setByName: row.set_by_name }
}

export async function insertRetention(
  db: Db,
  row: NewRetention & {
    readonly municipality: string
    readonly set_at: Temporal.Instant
    readonly set_by: string
    readonly set_by_name: string
  },
): Promise<void> {
  await db.insertInto('youth_care_link.retention_setting').values(row).execute()
}

/** Answered or withdrawn, and every step of it before this day: an open request is never among them. */
export async function findEndedBefore(
  db: Db,
  municipality: MunicipalityCode,
  day: Temporal.PlainDate,
): Promise<readonly RequestId[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id from youth_care_link.request r
    join youth_care_link.request_step s on s.municipality = r.municipality and s.request_id = r.id
    where r.municipality = ${municipality}
    group by r.municipality, r.id
    having max(s.on_day) < ${day}::date
      and max((s.recorded_at at time zone 'Europe/Amsterdam')::date) < ${day}::date
      and bool_or(s.kind in ('granted', 'rejected', 'reported-back', 'ended', 'withdrawn'))
    order by r.id limit 500`.execute(db)
  return rows.map(row => row.id as RequestId)
}

/** What hangs on a request goes first. */
export const tablesOfARequest = ['request_consent', 'request_step', 'request_holder'] as const

export async function deleteRequests(
  db: Db,
  municipality: MunicipalityCode,
  requests: readonly RequestId[],
): Promise<void> {
  for (const table of tablesOfARequest)
    await db
      .deleteFrom(`youth_care_link.${table}`)
      .where('municipality', '=', municipality)
      .where('request_id', 'in', [...requests])
      .execute()
  await db
    .deleteFrom('youth_care_link.request')
    .where('municipality', '=', municipality)
    .where('id', 'in', [...requests])
    .execute()
}

export async function insertDestruction(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly destroyed_at: Temporal.Instant
    readonly ended_before: Temporal.PlainDate
    readonly requests: number
  },
): Promise<void> {
  await db.insertInto('youth_care_link.destruction').values(row).execute()
}
