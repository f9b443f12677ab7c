import type { Db } from '../../../../platform/db/connect.ts'
import type { SignUpId } from '../sign-up/sign-up.ts'

/** False when it went out before. */
export async function insertReminder(
  db: Db,
  row: {
    readonly municipality: string
    readonly sign_up_id: SignUpId
    readonly about: 'meeting' | 'evaluation'
    readonly met_on: Temporal.PlainDate
    readonly sent_at: Temporal.Instant
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('parenting_help.course_reminder')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('sign_up_id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function deleteNames(db: Db, municipality: string, signUps: readonly SignUpId[]): Promise<void> {
  if (signUps.length === 0) return
  await db
    .deleteFrom('parenting_help.course_sign_up_name')
    .where('municipality', '=', municipality)
    .where('sign_up_id', 'in', signUps)
    .execute()
}
