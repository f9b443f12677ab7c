import { z } from 'zod'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ChatHours, NewSetting, QuestionSetting } from './setting.ts'

/** Everything that was ever set, the latest first: a few rows. */
export async function findSettings(db: Db, municipality: string, most = 50): Promise<readonly QuestionSetting[]> {
  const rows = await db
    .selectFrom('information.question_setting')
    .select(['id', 'answer_days', 'kept_months', 'professional_id', 'chat_hours', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(row => ({
    id: row.id,
    answerDays: row.answer_days,
    keptMonths: row.kept_months,
    escalateTo: row.professional_id,
    chatHours: hours.parse(row.chat_hours),
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
  setting: NewSetting,
): Promise<void> {
  await db
    .insertInto('information.question_setting')
    .values({
      ...row,
      answer_days: setting.answerDays,
      kept_months: setting.keptMonths,
      professional_id: setting.escalateTo,
      chat_hours: JSON.stringify(setting.chatHours.map(wordsOf)),
      reason: setting.reason,
    })
    .execute()
}

const wordsOf = ({ weekday, from, until }: ChatHours) => ({ weekday, from: `${from}`, until: `${until}` })

const time = z.string().transform(words => Temporal.PlainTime.from(words))
const hours = z.array(z.object({ weekday: z.number(), from: time, until: time }))
