/** The national index. Every function here runs as the role `cjg_index`, which sees no person; `cjg_app` has no grant on it. */
import { type RawBuilder, sql } from 'kysely'
import { reporterDomains } from '../../../knowledge/referral-index/follow-up.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { newId } from '../../../platform/new-id.ts'
import { closeGate } from './locks/store.ts'
import type { Pseudonym, ReporterKey, ReportId, StoredReport } from './stored-report.ts'

/** From `report` or a part of it: with the reporter, and with what became of it. */
export const selectReports = (from: RawBuilder<unknown>): RawBuilder<Row> => sql<Row>`
  select r.id, r.layer, encode(r.subject, 'hex') as subject, encode(r.address, 'hex') as address,
    encode(r.parent_1, 'hex') as parent_1, encode(r.parent_2, 'hex') as parent_2, r.reported_at, r.remove_by, r.gone_by,
    p.reporter_municipality, p.id as reporter_id, p.name as reporter_name, p.phone as reporter_phone, p.email as reporter_email,
    p.organisation_id, p.organisation_name, p.organisation_domain,
    (select w.withdrawn_on from referral_index.withdrawal w where w.subject = r.subject and w.report_id = r.id) as withdrawn_on,
    exists (select from referral_index.match m
      where m.other_subject = r.subject and m.other_report_id = r.id and m.kind = 'archive') as has_spoken
  from ${from} r
  join referral_index.reporter p on p.reporter_municipality = r.reporter_municipality and p.id = r.reporter_id
    and p.organisation_id = r.organisation_id
  order by r.reported_at, r.id`

type Row = {
  readonly id: string
  readonly layer: number
  readonly subject: string
  readonly address: string | null
  readonly parent_1: string | null
  readonly parent_2: string | null
  readonly reported_at: Temporal.Instant
  readonly remove_by: Temporal.PlainDate
  readonly gone_by: Temporal.PlainDate
  readonly reporter_municipality: string
  readonly reporter_id: string
  readonly reporter_name: string
  readonly reporter_phone: string | null
  readonly reporter_email: string | null
  readonly organisation_id: string
  readonly organisation_name: string
  readonly organisation_domain: string
  readonly withdrawn_on: Temporal.PlainDate | null
  readonly has_spoken: boolean
}

export const reportFrom = (row: Row): StoredReport => ({
  id: row.id as ReportId,
  layer: row.layer,
  subject: row.subject as Pseudonym,
  address: row.address as Pseudonym | null,
  parents: [row.parent_1, row.parent_2].flatMap(parent => (parent === null ? [] : [parent as Pseudonym])),
  reporter: {
    municipality: row.reporter_municipality,
    id: row.reporter_id,
    name: row.reporter_name,
    phone: row.reporter_phone,
    email: row.reporter_email,
    organisation: {
      id: row.organisation_id,
      name: row.organisation_name,
      domain: oneOf(reporterDomains, row.organisation_domain),
    },
  },
  reportedAt: row.reported_at,
  removeBy: row.remove_by,
  goneBy: row.gone_by,
  withdrawnOn: row.withdrawn_on,
  hasSpoken: row.has_spoken,
})

async function find(db: Db, from: RawBuilder<unknown>): Promise<readonly StoredReport[]> {
  const { rows } = await selectReports(sql`(select r.* from referral_index.report r ${from})`).execute(db)
  return rows.map(reportFrom)
}

/** By pseudonyms of the youths, under whichever layer of keys. */
export const findReportsAbout = async (db: Db, subjects: readonly Pseudonym[]): Promise<readonly StoredReport[]> =>
  subjects.length === 0 ? [] : find(db, sql`where r.subject = any(${subjects.map(bytes)}::bytea[])`)

export const findReports = async (db: Db, ids: readonly ReportId[]): Promise<readonly StoredReport[]> =>
  ids.length === 0 ? [] : find(db, sql`where r.id = any(${[...ids]}::uuid[])`)

export async function findReportIdsFrom(db: Db, municipality: string): Promise<readonly ReportId[]> {
  const rows = await db
    .selectFrom('referral_index.report')
    .select('id')
    .where('reporter_municipality', '=', municipality)
    .execute()
  return rows.map(({ id }) => id as ReportId)
}

/** Generous: reports of this municipality whose last day has come, or that were taken back five years ago (Jeugdwet 7.1.4.6). */
export const findPerhapsGone = (
  db: Db,
  municipality: string,
  today: Temporal.PlainDate,
): Promise<readonly StoredReport[]> =>
  find(
    db,
    sql`left join referral_index.withdrawal w on w.subject = r.subject and w.report_id = r.id
      where r.reporter_municipality = ${municipality}
        and (r.gone_by <= ${today} or w.withdrawn_on <= ${today.subtract({ years: 5 }).add({ days: 1 })})`,
  )

/** By its id alone: the pseudonym of a report may change meanwhile. */
export async function insertWithdrawal(db: Db, report: ReportId, on: Temporal.PlainDate): Promise<void> {
  await sql`insert into referral_index.withdrawal (subject, report_id, withdrawn_on)
    select subject, id, ${on}::date from referral_index.report where id = ${report}`.execute(db)
}

/**
 * With everything that hangs on them: withdrawals, and matches on either side. Who reports meanwhile may meet one of them still, so the
 * gate is closed, at the very end and for a moment, to take such a match away too.
 */
export async function deleteReports(db: Db, ids: readonly ReportId[]): Promise<void> {
  if (ids.length === 0) return
  const gone: { readonly subject: Buffer; readonly id: string }[] = []
  for (let start = 0; start < ids.length; start += mostAtOnce) {
    const batch = ids.slice(start, start + mostAtOnce)
    const { rows } = await sql<{ subject: Buffer; id: string }>`
      delete from referral_index.report where id = any(${batch}::uuid[]) returning subject, id`.execute(db)
    gone.push(...rows)
  }
  await closeGate(db)
  for (let start = 0; start < gone.length; start += mostAtOnce) {
    const batch = gone.slice(start, start + mostAtOnce)
    await sql`delete from referral_index.match m
      using unnest(${batch.map(({ subject }) => subject)}::bytea[], ${batch.map(({ id }) => id)}::uuid[]) gone (subject, id)
      where m.other_subject = gone.subject and m.other_report_id = gone.id`.execute(db)
  }
}
const mostAtOnce = 2000

/** Whoever has no report in the index any more: nobody is to be reached about anything. */
export async function deleteIdleReporters(db: Db, municipality: string): Promise<void> {
  await sql`delete from referral_index.reporter p
    where p.reporter_municipality = ${municipality} and not exists (select from referral_index.report r
      where r.reporter_municipality = p.reporter_municipality and r.reporter_id = p.id and r.organisation_id = p.organisation_id)`.execute(
    db,
  )
}

export type LogEvent = 'reported' | 'withdrew' | 'received-signal' | 'removed'

export async function insertLog(db: Db, reporter: ReporterKey, event: LogEvent, at: Temporal.Instant): Promise<void> {
  await db
    .insertInto('referral_index.log')
    .values({
      reporter_municipality: reporter.municipality,
      id: newId<string>(),
      reporter_id: reporter.id,
      event,
      at,
    })
    .execute()
}

export const bytes = (pseudonym: Pseudonym): Buffer => Buffer.from(pseudonym, 'hex')
