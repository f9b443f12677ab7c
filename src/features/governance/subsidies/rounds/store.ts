import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Deed, NewRound, RoundId } from '../subsidy.ts'

/** One after the other: what is promised of a ceiling is counted by one at a time. */
export async function lockRound(db: Db, id: RoundId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`subsidy round ${id}`}, 0))`.execute(db)
}

export async function insertRound(db: Db, municipality: string, id: RoundId, { at, by }: Deed): Promise<void> {
  await db.insertInto('subsidy.round').values({ municipality, id, created_at: at, created_by: by }).execute()
}

export async function insertRoundVersion(
  db: Db,
  municipality: string,
  { id, version }: { readonly id: RoundId; readonly version: number },
  round: NewRound,
  { at, by, byName }: Deed,
): Promise<void> {
  await db
    .insertInto('subsidy.round_version')
    .values({
      ...{ municipality, round_id: id, version, title: round.title, package_id: round.packageId },
      from_month: round.from.toPlainDate({ day: 1 }),
      until_month: round.until.toPlainDate({ day: 1 }),
      opens_on: round.opensOn,
      closes_on: round.closesOn,
      ceiling_cents: round.ceilingCents,
      tolerance_percent: round.tolerancePercent,
      objection_weeks: round.objectionWeeks,
      terms: round.terms,
      reason: round.reason,
      ...{ written_at: at, written_by: by, written_by_name: byName },
    })
    .execute()
}
