/** The national index. Every function here runs as the role `cjg_index`, which sees no person; `cjg_app` has no grant on it. */
import { sql } from 'kysely'
import { reporterDomains } from '../../../knowledge/referral-index/follow-up.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { newId } from '../../../platform/new-id.ts'
import type { IndexKeys, Pseudonym, ReporterKey, ReportId, StoredReport } from './stored-report.ts'

const reports = (db: Db) =>
  db
    .selectFrom('referral_index.report as r')
    .leftJoin('referral_index.withdrawal as w', join =>
      join.onRef('w.subject', '=', 'r.subject').onRef('w.report_id', '=', 'r.id'),
    )
    .select(['r.id', 'r.reported_at', 'r.remove_by', 'r.gone_by', 'w.withdrawn_on'])
    .select(['r.reporter_municipality', 'r.reporter_id', 'r.reporter_name', 'r.reporter_phone', 'r.reporter_email'])
    .select(['r.organisation_id', 'r.organisation_name', 'r.organisation_domain'])
    .select([
      sql<string>`encode(r.subject, 'hex')`.as('subject'),
      sql<string | null>`encode(r.address, 'hex')`.as('address'),
    ])
    .select(
      sql<readonly string[]>`array(select encode(p.parent, 'hex') from referral_index.report_parent p
        where p.subject = r.subject and p.report_id = r.id)`.as('parents'),
    )
    .select(
      sql<boolean>`exists (select from referral_index.match m
        where m.other_subject = r.subject and m.other_report_id = r.id and m.kind = 'archive')`.as('hasSpoken'),
    )
    .orderBy('r.reported_at')

type Row = Awaited<ReturnType<ReturnType<typeof reports>['execute']>>[number]

const reportFrom = (row: Row): StoredReport => ({
  id: row.id as ReportId,
  subject: row.subject as Pseudonym,
  address: row.address as Pseudonym | null,
  parents: row.parents.map(parent => parent as Pseudonym),
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
  hasSpoken: row.hasSpoken,
})

/**
 * Two who report at one moment must find each other, so whoever reports waits here for everyone who reports the same youth,
 * address or parent. In one order, so that nobody waits for each other; until the transaction ends.
 */
export async function lockKeys(db: Db, { subject, address, parents }: IndexKeys): Promise<void> {
  const locks = [subject, ...(address ? [address] : []), ...parents].map(lockNumber)
  for (const lock of [...new Set(locks)].toSorted())
    await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(db)
}

/** Advisory locks go by a number of 64 bits; two pseudonyms that share it only wait for each other. */
const lockNumber = (pseudonym: Pseudonym): string => String(BigInt.asIntN(64, BigInt(`0x${pseudonym.slice(0, 16)}`)))

/** Generous: everything with the same youth, address or parent, standing or not. The rule decides. */
export async function findPossibleMatches(db: Db, keys: IndexKeys): Promise<readonly StoredReport[]> {
  const rows = await reports(db)
    .where(eb =>
      eb.or([
        eb('r.subject', '=', bytes(keys.subject)),
        ...(keys.address ? [eb('r.address', '=', bytes(keys.address))] : []),
        ...(keys.parents.length > 0 ? [eb('r.id', 'in', parentsReports(db, keys.parents))] : []),
      ]),
    )
    .execute()
  return rows.map(reportFrom)
}

const parentsReports = (db: Db, parents: readonly Pseudonym[]) =>
  db.selectFrom('referral_index.report_parent').select('report_id').where('parent', 'in', parents.map(bytes))

export async function findReportsAbout(db: Db, subjects: readonly Pseudonym[]): Promise<readonly StoredReport[]> {
  if (subjects.length === 0) return []
  const rows = await reports(db).where('r.subject', 'in', subjects.map(bytes)).execute()
  return rows.map(reportFrom)
}

export async function findReports(db: Db, ids: readonly ReportId[]): Promise<readonly StoredReport[]> {
  if (ids.length === 0) return []
  const rows = await reports(db)
    .where('r.id', 'in', [...ids])
    .execute()
  return rows.map(reportFrom)
}

/** Generous: reports of this municipality whose last day has come, or that were taken back at some time. */
export async function findPerhapsGone(
  db: Db,
  municipality: string,
  today: Temporal.PlainDate,
): Promise<readonly StoredReport[]> {
  const rows = await reports(db)
    .where('r.reporter_municipality', '=', municipality)
    .where(eb => eb.or([eb('r.gone_by', '<=', today), eb('w.withdrawn_on', 'is not', null)]))
    .execute()
  return rows.map(reportFrom)
}

export const findReportsFrom = async (db: Db, municipality: string): Promise<readonly StoredReport[]> =>
  (await reports(db).where('r.reporter_municipality', '=', municipality).execute()).map(reportFrom)

export async function insertReport(db: Db, report: StoredReport): Promise<void> {
  const { reporter, parents } = report
  const subject = bytes(report.subject)
  await db
    .insertInto('referral_index.report')
    .values({
      subject,
      id: report.id,
      address: report.address && bytes(report.address),
      reporter_municipality: reporter.municipality,
      reporter_id: reporter.id,
      reporter_name: reporter.name,
      reporter_phone: reporter.phone,
      reporter_email: reporter.email,
      organisation_id: reporter.organisation.id,
      organisation_name: reporter.organisation.name,
      organisation_domain: reporter.organisation.domain,
      reported_at: report.reportedAt,
      remove_by: report.removeBy,
      gone_by: report.goneBy,
    })
    .execute()
  const rows = parents.map(parent => ({ subject, report_id: report.id, parent: bytes(parent) }))
  if (rows.length > 0) await db.insertInto('referral_index.report_parent').values(rows).execute()
}

export async function insertWithdrawal(db: Db, report: StoredReport, on: Temporal.PlainDate): Promise<void> {
  await db
    .insertInto('referral_index.withdrawal')
    .values({ subject: bytes(report.subject), report_id: report.id, withdrawn_on: on })
    .execute()
}

/** With everything that hangs on them: parents, withdrawals, and matches on either side. */
export async function deleteReports(db: Db, doomed: readonly StoredReport[]): Promise<void> {
  if (doomed.length === 0) return
  const ids = doomed.map(report => report.id)
  const subjects = doomed.map(report => bytes(report.subject))
  await db
    .deleteFrom('referral_index.match')
    .where('other_subject', 'in', subjects)
    .where('other_report_id', 'in', ids)
    .execute()
  await db.deleteFrom('referral_index.report').where('subject', 'in', subjects).where('id', 'in', ids).execute()
}

export type LogEvent = 'reported' | 'withdrew' | 'received-signal'

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
