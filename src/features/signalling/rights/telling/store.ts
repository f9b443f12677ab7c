/** Who was told of which report. A municipality sees its own only. */
import { sql } from 'kysely'
import type { PersonId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { dayInTheNetherlands } from '../../../../platform/i18n/format.ts'
import { talks } from '../../concerns/concern.ts'
import type { ReportId } from '../../referral-index/stored-report.ts'
import { notedIn, noteRow } from './note-row.ts'
import type { TalkedOver } from './rules.ts'
import type { NewTelling, StoredTelling } from './telling.ts'

/** The newest of each report and person. */
export async function findTellings(
  db: Db,
  municipality: MunicipalityCode,
  reports: readonly ReportId[],
): Promise<readonly StoredTelling[]> {
  if (reports.length === 0) return []
  const rows = await tellings(db, municipality)
    .distinctOn(['report_id', 'person_id'])
    .where('report_id', 'in', [...reports])
    .orderBy('report_id')
    .orderBy('person_id')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(tellingFrom)
}

const tellings = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('signalling.telling')
    .select(['id', 'report_id', 'person_id', 'kind', 'how', 'told_on', 'reason', 'review_on', 'recorded_at'])
    .where('municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof tellings>['execute']>>[number]

const tellingFrom = (row: Row): StoredTelling => ({
  id: row.id,
  report: row.report_id as ReportId,
  person: row.person_id,
  recordedAt: row.recorded_at,
  noted: notedIn(row),
})

export async function insertTelling(
  db: Db,
  municipality: MunicipalityCode,
  entry: {
    readonly id: string
    readonly report: ReportId
    readonly child: PersonId
    readonly person: PersonId
    readonly noted: NewTelling
    readonly at: Temporal.Instant
    readonly by: string
  },
): Promise<void> {
  await db
    .insertInto('signalling.telling')
    .values({
      municipality,
      id: entry.id,
      report_id: entry.report,
      child_id: entry.child,
      person_id: entry.person,
      ...noteRow(entry.noted),
      recorded_at: entry.at,
      recorded_by: entry.by,
    })
    .execute()
}

/** Whoever notes something about telling of this report waits here for each other, until the transaction ends. */
export const lockReport = async (db: Db, report: ReportId): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`telling ${report}`}, 0))`.execute(db)
}

/** Of reports whose family knew when they were weighed: when, and in which talk. By the report's id. */
export async function findTalkedOver(
  db: Db,
  municipality: MunicipalityCode,
  reports: readonly ReportId[],
): Promise<ReadonlyMap<string, TalkedOver>> {
  if (reports.length === 0) return new Map()
  const rows = await db
    .selectFrom('signalling.reported_concern as r')
    .innerJoin('signalling.weighing as w', join =>
      join.onRef('w.municipality', '=', 'r.municipality').onRef('w.concern_id', '=', 'r.concern_id'),
    )
    .innerJoin('signalling.concern_version as v', join =>
      join.onRef('v.municipality', '=', 'r.municipality').onRef('v.concern_id', '=', 'r.concern_id'),
    )
    .distinctOn('r.report_id')
    .select(['r.report_id', 'w.weighed_at', 'w.family_told', 'v.talked_with'])
    .where('r.municipality', '=', municipality)
    .where('r.report_id', 'in', [...reports])
    .orderBy('r.report_id')
    .orderBy('w.weighed_at', 'desc')
    .orderBy('v.version', 'desc')
    .execute()
  return new Map(
    rows
      .filter(row => row.family_told === 'yes')
      .map(row => [row.report_id, { on: dayInTheNetherlands(row.weighed_at), talk: oneOf(talks, row.talked_with) }]),
  )
}

/** Everything of reports that are there no more. */
export async function deleteTellings(
  db: Db,
  municipality: MunicipalityCode,
  reports: readonly ReportId[],
): Promise<void> {
  if (reports.length === 0) return
  for (const table of ['signalling.telling', 'signalling.named_telling', 'signalling.telling_reminder'] as const)
    await db
      .deleteFrom(table)
      .where('municipality', '=', municipality)
      .where('report_id', 'in', [...reports])
      .execute()
}

/** Every report of which something about telling is kept. */
export async function findReportsTold(db: Db, municipality: MunicipalityCode): Promise<readonly ReportId[]> {
  const rows = await db
    .selectFrom('signalling.telling')
    .select('report_id')
    .where('municipality', '=', municipality)
    .union(db.selectFrom('signalling.named_telling').select('report_id').where('municipality', '=', municipality))
    .union(db.selectFrom('signalling.telling_reminder').select('report_id').where('municipality', '=', municipality))
    .execute()
  return rows.map(row => row.report_id as ReportId)
}

/** False when this reminder was sent before. */
export async function insertReminder(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly report_id: ReportId
    readonly due_on: Temporal.PlainDate
    readonly sent_at: Temporal.Instant
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('signalling.telling_reminder')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('report_id')
    .executeTakeFirst()
  return inserted !== undefined
}
