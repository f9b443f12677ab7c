import type { TurningAge } from '../../knowledge/consent/age-changes.ts'
import type { Ctx, MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import { newId } from '../../platform/new-id.ts'
import type { AgeSetting, NewAgeSetting } from './setting.ts'

/** The newest; undefined when the municipality chose none. */
export async function findSetting(db: Db, municipality: MunicipalityCode): Promise<AgeSetting | undefined> {
  const row = await db
    .selectFrom('portal.age_setting')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { daysAhead: row.days_ahead, source: row.source, setAt: row.set_at, setByName: row.set_by_name }
}

export async function insertSetting({ db, municipality, actor, now }: Ctx, setting: NewAgeSetting): Promise<void> {
  await db
    .insertInto('portal.age_setting')
    .values({
      municipality,
      id: newId<string>(),
      days_ahead: setting.daysAhead,
      source: setting.source,
      set_at: now,
      set_by: actor.id,
      set_by_name: actor.name,
    })
    .execute()
}

export type Announcement = {
  readonly child: string
  readonly age: TurningAge
  readonly moment: 'ahead' | 'on-the-day'
  readonly person: string
}

/** False when this person was told already. */
export async function insertAnnouncement(
  { db, municipality, now }: Ctx,
  { child, age, moment, person }: Announcement,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('portal.age_announcement')
    .values({ municipality, child_id: child, age, moment, person_id: person, told_at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
