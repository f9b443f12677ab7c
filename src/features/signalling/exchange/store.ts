/** Which reports came from which system's organisation, and, as `cjg_index`, which matches these found. */
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/connect.ts'
import type { MatchId } from '../matches/match.ts'
import type { ReportId } from '../referral-index/stored-report.ts'
import type { ReportLink } from './report-link.ts'

const links = (db: Db, municipality: string) =>
  db
    .selectFrom('signalling.exchanged_report')
    .select(['report_id', 'organisation_id', 'reporter_id', 'reference'])
    .where('municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof links>['execute']>>[number]

const linkFrom = (row: Row): ReportLink => ({
  reportId: row.report_id as ReportId,
  organisation: row.organisation_id,
  reporter: row.reporter_id,
  reference: row.reference,
})

export async function findExchangedReport(db: Db, municipality: string, id: string): Promise<ReportLink | undefined> {
  const row = await links(db, municipality).where('report_id', '=', id).executeTakeFirst()
  return row && linkFrom(row)
}

/** Those of these reports that came from this organisation's system. */
export async function findExchangedReports(
  db: Db,
  municipality: string,
  organisation: string,
  ids: readonly ReportId[],
): Promise<readonly ReportLink[]> {
  if (ids.length === 0) return []
  const rows = await links(db, municipality)
    .where('organisation_id', '=', organisation)
    .where('report_id', 'in', [...ids])
    .execute()
  return rows.map(linkFrom)
}

/** Everyone for whom this organisation's system reported. */
export async function findSystemReporters(
  db: Db,
  municipality: string,
  organisation: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('signalling.exchanged_report')
    .select('reporter_id')
    .distinct()
    .where('municipality', '=', municipality)
    .where('organisation_id', '=', organisation)
    .execute()
  return rows.map(row => row.reporter_id)
}

export const findAllExchanged = async (db: Db, municipality: string): Promise<readonly ReportId[]> =>
  (await links(db, municipality).execute()).map(row => row.report_id as ReportId)

export async function insertExchangedReport(
  db: Db,
  municipality: string,
  { reportId, organisation, reporter, reference }: ReportLink,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('signalling.exchanged_report')
    .values({
      municipality,
      report_id: reportId,
      organisation_id: organisation,
      reporter_id: reporter,
      reference,
      reported_at: at,
    })
    .execute()
}

export async function deleteExchangedReports(db: Db, municipality: string, ids: readonly ReportId[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .deleteFrom('signalling.exchanged_report')
    .where('municipality', '=', municipality)
    .where('report_id', 'in', [...ids])
    .execute()
}

/** A place in the list of matches, which goes from old to new. */
export type MatchPlace = { readonly foundAt: Temporal.Instant; readonly match: string }
export type FoundMatch = { readonly id: MatchId; readonly foundAt: Temporal.Instant }

/** The matches of these reporters found after this place, the oldest first. Runs as `cjg_index`. */
export async function findMatchesAfter(
  db: Db,
  { municipality, reporters }: { readonly municipality: string; readonly reporters: readonly string[] },
  after: MatchPlace,
  limit: number,
): Promise<readonly FoundMatch[]> {
  if (reporters.length === 0) return []
  // Two look-ups by reporter: an "or" over both sides would be a walk through all matches.
  const { rows } = await sql<{ id: string; found_at: Temporal.Instant }>`
    with mine as (select subject, id from referral_index.report
      where reporter_municipality = ${municipality} and reporter_id = any(${[...reporters]}::uuid[])),
    found as (
      select m.id, m.found_at from mine join referral_index.match m on m.subject = mine.subject and m.report_id = mine.id
      union
      select m.id, m.found_at from mine join referral_index.match m
        on m.other_subject = mine.subject and m.other_report_id = mine.id where m.kind <> 'archive')
    select id, found_at from found where (found_at, id) > (${after.foundAt}, ${after.match}::uuid)
    order by found_at, id limit ${limit}`.execute(db)
  return rows.map(row => ({ id: row.id as MatchId, foundAt: row.found_at }))
}
