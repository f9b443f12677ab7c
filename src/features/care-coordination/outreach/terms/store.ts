import type { Insertable } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import type { SetTerms } from './setting.ts'

/** The newest first. */
export async function findTerms(db: Db, municipality: MunicipalityCode): Promise<readonly SetTerms[]> {
  const rows = await db
    .selectFrom('care_coordination.outreach_terms')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    attemptDays: row.attempt_days,
    reviewWeeks: row.review_weeks,
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertTerms(db: Db, row: Insertable<Tables['care_coordination.outreach_terms']>): Promise<void> {
  await db.insertInto('care_coordination.outreach_terms').values(row).execute()
}
