import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ReferralId } from '../referral.ts'
import type { Nag, Silence, Terms } from './rules.ts'

export type TermSetting = Omit<Terms, 'reply'> & {
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setBy: string
}

/** Undefined when the municipality agreed nothing of its own. */
export async function findTermSetting(db: Db, municipality: MunicipalityCode): Promise<TermSetting | undefined> {
  const row = await db
    .selectFrom('guidance.term_setting')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      startWeeks: row.start_weeks,
      letterDays: row.letter_days,
      repeatDays: row.repeat_days,
      escalateDays: row.escalate_days,
      longWaitWeeks: row.long_wait_weeks,
      linkDays: row.link_days,
      reason: row.reason,
      setAt: row.set_at,
      setBy: row.set_by_name,
    }
  )
}

export async function insertTermSetting(
  db: Db,
  key: { readonly municipality: string; readonly id: string; readonly set_by: string },
  setting: TermSetting,
): Promise<void> {
  await db
    .insertInto('guidance.term_setting')
    .values({
      ...key,
      start_weeks: setting.startWeeks,
      letter_days: setting.letterDays,
      repeat_days: setting.repeatDays,
      escalate_days: setting.escalateDays,
      long_wait_weeks: setting.longWaitWeeks,
      link_days: setting.linkDays,
      reason: setting.reason,
      set_at: setting.setAt,
      set_by_name: setting.setBy,
    })
    .execute()
}

export async function insertNag(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly referral_id: ReferralId
    readonly about: Silence['about']
    readonly step: Nag
    readonly sent_at: Temporal.Instant
  },
): Promise<void> {
  await db.insertInto('guidance.nag').values(row).execute()
}
