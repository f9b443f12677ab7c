import type { Insertable } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import type { SetReachTerms } from './reach-terms.ts'

/** The newest. */
export async function findReachTerms(db: Db, municipality: MunicipalityCode): Promise<SetReachTerms | undefined> {
  const row = await db
    .selectFrom('parenting_help.reach_terms')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { answer_weeks: answerWeeks, first_step_days: firstStepDays, reason } = row
  return { answerWeeks, firstStepDays, reason, setAt: row.set_at, setByName: row.set_by_name }
}

export async function insertReachTerms(db: Db, row: Insertable<Tables['parenting_help.reach_terms']>): Promise<void> {
  await db.insertInto('parenting_help.reach_terms').values(row).execute()
}
