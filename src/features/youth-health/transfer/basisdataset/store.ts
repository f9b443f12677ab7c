import { sql } from 'kysely'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { type ExchangedOn, exchangedFrom } from './exchanged.ts'

/** What files of elsewhere said of a child, in order of recording. */
export async function findExchanged(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<readonly ExchangedOn[]> {
  const rows = await db
    .selectFrom('youth_health.contact_moment')
    .select('on_day')
    .select(sql<unknown>`observations -> 'exchanged'`.as('said'))
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where(sql<boolean>`observations -> 'exchanged' is not null`)
    .orderBy('id')
    .execute()
  return rows.map(row => ({ on: row.on_day, said: exchangedFrom(row.said) }))
}
