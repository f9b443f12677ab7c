import type { Db } from '../../../../platform/db/connect.ts'
import type { CourseSetting, NewSetting } from './setting.ts'

/** Everything that was ever set, the latest first: a few rows. */
export async function findSettings(db: Db, municipality: string): Promise<readonly CourseSetting[]> {
  const rows = await db
    .selectFrom('parenting_help.course_setting')
    .select(['id', 'offer_hours', 'reminder_days', 'kept_months', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    offerHours: row.offer_hours,
    reminderDays: row.reminder_days,
    keptMonths: row.kept_months,
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
  { offerHours, reminderDays, keptMonths, reason }: NewSetting,
): Promise<void> {
  const terms = { offer_hours: offerHours, reminder_days: reminderDays, kept_months: keptMonths, reason }
  await db
    .insertInto('parenting_help.course_setting')
    .values({ ...row, ...terms })
    .execute()
}
