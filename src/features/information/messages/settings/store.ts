import type { Db } from '../../../../platform/db/connect.ts'
import type { MessageSetting, NewSetting } from './setting.ts'

/** Everything that was ever set, the latest first: a few rows. */
export async function findSettings(db: Db, municipality: string): Promise<readonly MessageSetting[]> {
  const rows = await db
    .selectFrom('information.message_setting')
    .select(['id', 'answer_days', 'kept_years', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    answerDays: row.answer_days,
    keptYears: row.kept_years,
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertSetting(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly set_at: Temporal.Instant
    readonly set_by: string
    readonly set_by_name: string
  },
  { answerDays, keptYears, reason }: NewSetting,
): Promise<void> {
  await db
    .insertInto('information.message_setting')
    .values({ ...row, answer_days: answerDays, kept_years: keptYears, reason })
    .execute()
}
