import type { Insertable } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import type { SetMonths } from './setting.ts'

/** The newest first. */
export async function findMonths(db: Db, municipality: MunicipalityCode): Promise<readonly SetMonths[]> {
  const rows = await db
    .selectFrom('care_coordination.aftercare_terms')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id, months, reason, set_at: setAt, set_by_name: setByName }) => ({
    id,
    months,
    reason,
    setAt,
    setByName,
  }))
}

export async function insertMonths(
  db: Db,
  row: Insertable<Tables['care_coordination.aftercare_terms']>,
): Promise<void> {
  await db.insertInto('care_coordination.aftercare_terms').values(row).execute()
}
