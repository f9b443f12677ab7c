import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { PlanLanguage } from './languages.ts'

/** What this reader chose last. */
export async function findLanguage(
  db: Db,
  municipality: MunicipalityCode,
  subject: string,
): Promise<PlanLanguage | undefined> {
  const row = await db
    .selectFrom('care_coordination.language_choice')
    .select('language')
    .where('municipality', '=', municipality)
    .where('subject_id', '=', subject)
    .orderBy('chosen_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.language
}

export async function insertLanguage(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly subject_id: string
    readonly chosen_at: Temporal.Instant
    readonly language: PlanLanguage
  },
): Promise<void> {
  await db
    .insertInto('care_coordination.language_choice')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
