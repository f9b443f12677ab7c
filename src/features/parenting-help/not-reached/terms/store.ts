import type { Insertable } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import type { SetReachTerms } from './reach-terms.ts'

/** The newest first: a few rows. */
export async function findReachTerms(db: Db, municipality: MunicipalityCode): Promise<readonly SetReachTerms[]> {
  const rows = await db
    .selectFrom('parenting_help.reach_terms')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    answerWeeks: row.answer_weeks,
    firstStepDays: row.first_step_days,
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertReachTerms(db: Db, row: Insertable<Tables['parenting_help.reach_terms']>): Promise<void> {
  await db.insertInto('parenting_help.reach_terms').values(row).execute()
}
