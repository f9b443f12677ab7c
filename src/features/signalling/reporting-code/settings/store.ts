import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type Setting, settingShape } from './setting.ts'

export type SetSetting = {
  readonly id: string
  readonly setting: Setting
  readonly reason: string
  readonly at: Temporal.Instant
  readonly byName: string
}

/** Everything that was ever set, the newest first: tens of rows. */
export async function findSettings({
  db,
  municipality,
}: Pick<Ctx, 'db' | 'municipality'>): Promise<readonly SetSetting[]> {
  const rows = await db
    .selectFrom('reporting_code.setting')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    setting: settingShape.parse(row.setting),
    reason: row.reason,
    at: row.set_at,
    byName: row.set_by_name,
  }))
}

export async function insertSetting(
  { db, municipality, actor, now }: Ctx,
  setting: Setting,
  reason: string,
): Promise<void> {
  await db
    .insertInto('reporting_code.setting')
    .values({ municipality, id: newId(), setting, reason, set_by: actor.id, set_by_name: actor.name, set_at: now })
    .execute()
}
