import type { Insertable } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import type { SetTerms } from './chosen-terms.ts'

/** The newest first: a few rows. */
export async function findTerms(db: Db, municipality: MunicipalityCode): Promise<readonly SetTerms[]> {
  const rows = await db
    .selectFrom('parenting_help.light_help_terms')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    mostTalks: row.most_talks,
    callAfterWeeks: row.call_after_weeks,
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertTerms(db: Db, row: Insertable<Tables['parenting_help.light_help_terms']>): Promise<void> {
  await db.insertInto('parenting_help.light_help_terms').values(row).execute()
}
