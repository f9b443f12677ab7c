import { sql } from 'kysely'
import type { MomentCode } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Writing } from '../../record/store.ts'
import type { BornOn } from './change.ts'
import { momentSetting, type ProgrammeSetting, type SettingId } from './setting.ts'

export async function insertSetting(
  { db, municipality, actor, now }: Writing,
  { id, moment, reason }: Pick<ProgrammeSetting, 'id' | 'moment' | 'reason'>,
): Promise<void> {
  await db
    .insertInto('youth_health.programme_setting')
    .values({
      municipality,
      id,
      moment: moment.code,
      setting: moment,
      reason,
      set_at: now,
      set_by: actor.id,
      set_by_name: actor.name,
    })
    .execute()
}

/** Everything that was ever set, the latest first: tens of rows. */
export async function findSettings(db: Db, municipality: MunicipalityCode): Promise<readonly ProgrammeSetting[]> {
  const rows = await db
    .selectFrom('youth_health.programme_setting')
    .select(['id', 'setting', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id as SettingId,
    moment: momentSetting.parse(row.setting),
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

/** How many children, by day of birth or expected birth, may still have this moment: born since this day, alive, and not held yet. */
export async function countChildrenWithout(
  db: Db,
  municipality: MunicipalityCode,
  code: MomentCode,
  bornAfter: Temporal.PlainDate,
): Promise<readonly BornOn[]> {
  const rows = await db
    .selectFrom('people.person as p')
    .select([sql<Temporal.PlainDate>`coalesce(p.birth_date, p.expected_date)`.as('born_on')])
    .select(sql<number>`count(*)::int`.as('children'))
    .where('p.municipality', '=', municipality)
    .where('p.death_date', 'is', null)
    .where(sql<boolean>`coalesce(p.birth_date, p.expected_date) > ${bornAfter}`)
    .where(
      sql<boolean>`not exists (select from youth_health.contact_moment c where c.municipality = p.municipality
        and c.child_id = p.id and c.kind = 'contact' and c.observations ->> 'moment' = ${code})`,
    )
    // Once, also who was registered twice.
    .where(
      sql<boolean>`not exists (select from people.merge m where m.municipality = p.municipality and m.absorbed_id = p.id
        and not exists (select from people.merge_undone u where u.municipality = m.municipality and u.merge_id = m.id))`,
    )
    .groupBy(sql`1`)
    .execute()
  return rows.map(row => ({ on: row.born_on, children: row.children }))
}
