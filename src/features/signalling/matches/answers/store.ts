/** What each side said of a talk; runs as `cjg_index`. */
import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ReportId } from '../../referral-index/stored-report.ts'
import type { MatchId, StoredAnswer } from '../match.ts'

/** The last answer of each side, by match. */
export async function findAnswers(
  db: Db,
  matches: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredAnswer[]>> {
  const rows = await db
    .selectFrom('referral_index.contact')
    .distinctOn(['match_id', 'recorded_by_report'])
    .select(['match_id', 'recorded_by_report', 'on_day', 'useful', 'recorded_at'])
    .where('match_id', 'in', [...matches])
    .orderBy('match_id')
    .orderBy('recorded_by_report')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const answers = rows.map(row => ({
    match: row.match_id,
    report: row.recorded_by_report as ReportId,
    on: row.on_day,
    useful: row.useful,
    saidAt: row.recorded_at,
  }))
  return Map.groupBy(answers, answer => answer.match)
}

/** By the match's id alone: its pseudonym may be replaced meanwhile. */
export async function insertAnswer(
  db: Db,
  match: MatchId,
  row: {
    readonly id: string
    readonly on: Temporal.PlainDate | null
    readonly useful: boolean | null
    readonly by: ReportId
    readonly at: Temporal.Instant
  },
): Promise<void> {
  await sql`insert into referral_index.contact (subject, match_id, id, on_day, useful, recorded_by_report, recorded_at)
    select subject, id, ${row.id}::uuid, ${row.on}::date, ${row.useful}::boolean, ${row.by}::uuid, ${row.at}::timestamptz
    from referral_index.match where id = ${match}`.execute(db)
}
