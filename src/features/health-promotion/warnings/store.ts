import type { Insertable } from 'kysely'
import type { Db } from '../../../platform/db/connect.ts'
import type { Tables } from '../../../platform/db/tables.ts'

/** False when somebody was warned of this end before. */
export async function insertWarning(db: Db, row: Insertable<Tables['health_promotion.end_warning']>): Promise<boolean> {
  const written = await db
    .insertInto('health_promotion.end_warning')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('about_id')
    .executeTakeFirst()
  return written !== undefined
}
