import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ConcernId } from '../../concerns/concern.ts'

/** Closed before this day in the Netherlands, without a report in the index. */
export async function findClosedBefore(
  db: Db,
  municipality: MunicipalityCode,
  day: Temporal.PlainDate,
): Promise<readonly { readonly id: ConcernId; readonly child: string | null }[]> {
  const { rows } = await sql<{ id: string; child: string | null }>`
    select c.id, c.child_id as child from signalling.concern c
    join signalling.concern_closure e on e.municipality = c.municipality and e.concern_id = c.id
    where c.municipality = ${municipality} and (e.closed_at at time zone 'Europe/Amsterdam')::date < ${day}::date
      and not exists (select from signalling.reported_concern r where r.municipality = c.municipality and r.concern_id = c.id)
    order by c.id limit 1000`.execute(db)
  return rows.map(row => ({ id: row.id as ConcernId, child: row.child }))
}

/** What hangs on a concern goes first. A report in the index holds the concern back (findClosedBefore). */
export const tablesOfAConcern = [
  'index_consent',
  'escalation',
  'answer',
  'triage_decision',
  'assignment',
  'concern_link',
  'submission',
  'concern_closure',
  'weighing',
  'concern_youth',
  'concern_version',
] as const

export async function deleteConcerns(
  db: Db,
  municipality: MunicipalityCode,
  concerns: readonly ConcernId[],
): Promise<void> {
  for (const table of tablesOfAConcern)
    await db
      .deleteFrom(`signalling.${table}`)
      .where('municipality', '=', municipality)
      .where('concern_id', 'in', [...concerns])
      .execute()
  await db
    .deleteFrom('signalling.concern')
    .where('municipality', '=', municipality)
    .where('id', 'in', [...concerns])
    .execute()
}

export async function insertConcernDestruction(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: string
    readonly destroyed_at: Temporal.Instant
    readonly destroyed_by: string
    readonly kept_years: number
    readonly concerns: number
  },
): Promise<void> {
  await db.insertInto('signalling.concern_destruction').values(row).execute()
}
