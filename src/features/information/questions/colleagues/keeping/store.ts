import { type Insertable, sql } from 'kysely'
import type { Db } from '../../../../../platform/db/connect.ts'
import type { Tables } from '../../../../../platform/db/tables.ts'
import type { ChosenKeeping } from './keeping.ts'

/** Everything that was ever chosen, the latest first: a few rows. */
export async function findKeepings(db: Db, municipality: string): Promise<readonly ChosenKeeping[]> {
  const rows = await db
    .selectFrom('information.colleague_setting')
    .select(['id', 'kept_months', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    keptMonths: row.kept_months,
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertKeeping(db: Db, row: Insertable<Tables['information.colleague_setting']>): Promise<void> {
  await db.insertInto('information.colleague_setting').values(row).execute()
}

/** Questions about which nothing was said since, with their answers; says how many. */
export async function deleteQuestionsSilentSince(
  db: Db,
  municipality: string,
  since: Temporal.Instant,
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('information.colleague_question as q')
    .where('q.municipality', '=', municipality)
    .where('q.asked_at', '<', since)
    .where(
      sql<boolean>`not exists (select from information.colleague_answer a
        where a.municipality = q.municipality and a.question_id = q.id and a.answered_at >= ${since})`,
    )
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
