import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ConcernSetting, NewSetting } from './setting.ts'

/** Everything that was ever set, the latest first: a few rows. */
export async function findSettings(db: Db, municipality: MunicipalityCode): Promise<readonly ConcernSetting[]> {
  const rows = await db
    .selectFrom('signalling.concern_setting')
    .select(['id', 'today_days', 'this_week_days', 'can_wait_days', 'kept_years', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    terms: { today: row.today_days, 'this-week': row.this_week_days, 'can-wait': row.can_wait_days },
    keptYears: row.kept_years,
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertSetting(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: string
    readonly set_at: Temporal.Instant
    readonly set_by: string
    readonly set_by_name: string
  },
  { terms, keptYears, reason }: NewSetting,
): Promise<void> {
  await db
    .insertInto('signalling.concern_setting')
    .values({
      ...row,
      today_days: terms.today,
      this_week_days: terms['this-week'],
      can_wait_days: terms['can-wait'],
      kept_years: keptYears,
      reason,
    })
    .execute()
}
