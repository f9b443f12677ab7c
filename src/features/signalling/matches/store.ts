/** Matches in the national index; runs as `cjg_index`. */
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { bytes, findReports } from '../referral-index/store.ts'
import type { Pseudonym, ReporterKey, ReportId, StoredReport } from '../referral-index/stored-report.ts'
import { findAnswers } from './answers/store.ts'
import { findLeads, leadIn } from './lead/store.ts'
import { type MatchId, matchKinds, type StoredMatch } from './match.ts'

const matches = (db: Db) =>
  db
    .selectFrom('referral_index.match as m')
    .innerJoin('referral_index.report as fresh', join =>
      join.onRef('fresh.subject', '=', 'm.subject').onRef('fresh.id', '=', 'm.report_id'),
    )
    .innerJoin('referral_index.report as earlier', join =>
      join.onRef('earlier.subject', '=', 'm.other_subject').onRef('earlier.id', '=', 'm.other_report_id'),
    )
    .select(['m.id', 'm.kind', 'm.found_on', 'm.report_id', 'm.other_report_id'])
    .select(sql<string>`encode(m.subject, 'hex')`.as('subject'))
    .orderBy('m.found_at', 'desc')
    .orderBy('m.id', 'desc')

/** The matches in which this reporter is one of the two; of one youth only when asked. */
export async function findMatchesOf(
  db: Db,
  reporter: ReporterKey,
  subject?: Pseudonym,
): Promise<readonly StoredMatch[]> {
  const rows = await matches(db)
    .where(eb =>
      eb.or([
        eb.and([
          eb('fresh.reporter_municipality', '=', reporter.municipality),
          eb('fresh.reporter_id', '=', reporter.id),
        ]),
        eb.and([
          eb('earlier.reporter_municipality', '=', reporter.municipality),
          eb('earlier.reporter_id', '=', reporter.id),
        ]),
      ]),
    )
    .$if(subject !== undefined, query => query.where('m.subject', '=', bytes(subject ?? ('' as Pseudonym))))
    .execute()
  return withWhatFollowed(db, rows)
}

export async function findMatch(db: Db, id: string): Promise<StoredMatch | undefined> {
  const [match] = await withWhatFollowed(db, await matches(db).where('m.id', '=', id).execute())
  return match
}

/** For whoever checks that reporters spoke: found in these days, with a reporter of this municipality. */
export async function findMatchesIn(
  db: Db,
  municipality: string,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Promise<readonly StoredMatch[]> {
  const rows = await matches(db)
    .where('m.found_on', '>=', from)
    .where('m.found_on', '<=', to)
    .where(hasReporterOf(municipality))
    .execute()
  return withWhatFollowed(db, rows)
}

/** Generous: with a reporter of this municipality, and not known to be both spoken about and led; fresh ones in any case. */
export async function findOpenMatches(
  db: Db,
  municipality: string,
  since: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Promise<readonly StoredMatch[]> {
  const rows = await matches(db)
    .where('m.found_on', '>=', since)
    .where(hasReporterOf(municipality))
    .where(
      sql<boolean>`not (exists (select from referral_index.contact c where c.match_id = m.id and c.on_day is not null)
        and not exists (select from referral_index.contact c where c.match_id = m.id and c.on_day is null)
        and exists (select from referral_index.lead l where l.match_id = m.id and (l.leading_report is null or exists (
          select from referral_index.report r where r.id = l.leading_report and r.remove_by > ${today}
            and not exists (select from referral_index.withdrawal w where w.report_id = r.id)))))`,
    )
    .execute()
  return withWhatFollowed(db, rows)
}

const hasReporterOf = (municipality: string) =>
  sql<boolean>`(fresh.reporter_municipality = ${municipality} or earlier.reporter_municipality = ${municipality})`

/** Which of these there still are. */
export async function findExisting(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('referral_index.match')
    .select('id')
    .where('id', 'in', [...ids])
    .execute()
  return new Set(rows.map(row => row.id))
}

type Row = Awaited<ReturnType<ReturnType<typeof matches>['execute']>>[number]

async function withWhatFollowed(db: Db, rows: readonly Row[]): Promise<readonly StoredMatch[]> {
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  const answers = await findAnswers(db, ids)
  const leads = await findLeads(db, rows)
  const reports = await reportsById(db, [
    ...rows.flatMap(row => [row.report_id, row.other_report_id]),
    ...leads.flatMap(lead => lead.leading_report ?? []),
  ])
  return rows.flatMap(row => {
    const fresh = reports.get(row.report_id)
    const earlier = reports.get(row.other_report_id)
    if (!fresh || !earlier) return []
    return [
      {
        id: row.id as MatchId,
        subject: row.subject as Pseudonym,
        kind: oneOf(matchKinds, row.kind),
        foundOn: row.found_on,
        fresh,
        earlier,
        answers: answers.get(row.id) ?? [],
        lead: leadIn(row, leads, reports),
      },
    ]
  })
}

async function reportsById(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, StoredReport>> {
  const reports = await findReports(
    db,
    [...new Set(ids)].map(id => id as ReportId),
  )
  return new Map(reports.map(report => [report.id, report]))
}
