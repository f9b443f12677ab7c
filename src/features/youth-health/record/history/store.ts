import { sql } from 'kysely'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { observations } from '../observations.ts'
import type { Told } from './rules.ts'

/** Every document of what came before, the latest first. */
export async function findHistory(db: Db, municipality: MunicipalityCode, child: ChildId): Promise<readonly Told[]> {
  const rows = await db
    .selectFrom('youth_health.contact_moment')
    .select(['on_day', 'recorded_at', 'recorded_by_name'])
    .select(sql<unknown>`observations`.as('observations'))
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where('kind', '=', 'history')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    on: row.on_day,
    recordedAt: row.recorded_at,
    recordedByName: row.recorded_by_name,
    ...observations.pick({ perinatal: true, familyHistory: true }).parse(row.observations),
  }))
}
