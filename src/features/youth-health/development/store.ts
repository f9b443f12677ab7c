import { sql } from 'kysely'
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { answers } from '../record/observations.ts'
import type { Examination } from './examination.ts'

/** Every Van Wiechen answer of a child, by contact moment, in order of recording. */
export async function findExaminations(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<readonly Examination[]> {
  const rows = await db
    .selectFrom('youth_health.contact_moment')
    .select(['on_day', 'recorded_by_name'])
    .select(sql<unknown>`observations -> 'vanWiechen'`.as('answers'))
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where(sql<boolean>`observations -> 'vanWiechen' is not null`)
    .orderBy('id')
    .execute()
  return rows.map(row => ({ on: row.on_day, by: row.recorded_by_name, answers: answers.parse(row.answers) }))
}
