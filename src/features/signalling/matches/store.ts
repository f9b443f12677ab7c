/** Matches in the national index; runs as `cjg_index`. */
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { bytes, findReports } from '../referral-index/store.ts'
import type { Pseudonym, ReporterKey, ReportId } from '../referral-index/stored-report.ts'
import { type Contact, type MatchId, matchKinds, type StoredMatch } from './match.ts'

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

/** The matches in which this reporter is one of the two. */
export async function findMatchesOf(db: Db, reporter: ReporterKey): Promise<readonly StoredMatch[]> {
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
    .execute()
  return withWhatFollowed(db, rows)
}

export async function findMatch(db: Db, id: string): Promise<StoredMatch | undefined> {
  const [match] = await withWhatFollowed(db, await matches(db).where('m.id', '=', id).execute())
  return match
}

type Row = Awaited<ReturnType<ReturnType<typeof matches>['execute']>>[number]

async function withWhatFollowed(db: Db, rows: readonly Row[]): Promise<readonly StoredMatch[]> {
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  const reports = await findReports(
    db,
    rows.flatMap(row => [row.report_id as ReportId, row.other_report_id as ReportId]),
  )
  const contacts = await findContacts(db, ids)
  const leads = await findLeads(db, ids)
  return rows.flatMap(row => {
    const fresh = reports.find(report => report.id === row.report_id)
    const earlier = reports.find(report => report.id === row.other_report_id)
    if (!fresh || !earlier) return []
    return [
      {
        id: row.id as MatchId,
        subject: row.subject as Pseudonym,
        kind: oneOf(matchKinds, row.kind),
        foundOn: row.found_on,
        fresh,
        earlier,
        contact: contacts.get(row.id) ?? null,
        lead: leads.get(row.id) ?? null,
      },
    ]
  })
}

/** The last talk of each match. */
async function findContacts(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
  const rows = await db
    .selectFrom('referral_index.contact')
    .distinctOn('match_id')
    .select(['match_id', 'on_day', 'useful'])
    .where('match_id', 'in', [...ids])
    .orderBy('match_id')
    .orderBy('recorded_at', 'desc')
    .execute()
  return new Map(
    rows.flatMap(({ match_id, on_day, useful }) =>
      on_day === null || useful === null ? [] : [[match_id, { on: on_day, useful }] as const],
    ),
  )
}

type Lead = { readonly report: ReportId; readonly agreedOn: Temporal.PlainDate }

async function findLeads(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Lead>> {
  const rows = await db
    .selectFrom('referral_index.lead')
    .distinctOn('match_id')
    .select(['match_id', 'leading_report', 'agreed_on'])
    .where('match_id', 'in', [...ids])
    .orderBy('match_id')
    .orderBy('recorded_at', 'desc')
    .execute()
  return new Map(rows.map(row => [row.match_id, { report: row.leading_report as ReportId, agreedOn: row.agreed_on }]))
}

export async function insertMatch(db: Db, match: StoredMatch, at: Temporal.Instant): Promise<void> {
  await db
    .insertInto('referral_index.match')
    .values({
      subject: bytes(match.subject),
      id: match.id,
      report_id: match.fresh.id,
      other_subject: bytes(match.earlier.subject),
      other_report_id: match.earlier.id,
      kind: match.kind,
      found_at: at,
      found_on: match.foundOn,
    })
    .execute()
}

export async function insertContact(
  db: Db,
  match: Pick<StoredMatch, 'id' | 'subject'>,
  row: {
    id: string
    on_day: Temporal.PlainDate
    useful: boolean
    recorded_by_report: ReportId
    recorded_at: Temporal.Instant
  },
): Promise<void> {
  await db
    .insertInto('referral_index.contact')
    .values({ subject: bytes(match.subject), match_id: match.id, ...row })
    .execute()
}

export async function insertLead(
  db: Db,
  match: Pick<StoredMatch, 'id' | 'subject'>,
  row: { id: string; leading_report: ReportId; agreed_on: Temporal.PlainDate; recorded_at: Temporal.Instant },
): Promise<void> {
  await db
    .insertInto('referral_index.lead')
    .values({ subject: bytes(match.subject), match_id: match.id, ...row })
    .execute()
}
