/** A municipality chooses how plans are coordinated; what was chosen before stays readable, with who and why. */
import { record } from '../../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { overtaken, type SettingSet, setNow } from '../../../../../platform/settings/setting.ts'
import type { CoordinationSetting, NewSetting } from './setting.ts'
import { findSettings, insertSetting } from './store.ts'

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setCoordination(
  ctx: Ctx,
  setting: NewSetting,
  seen: string,
): Promise<SettingSet<CoordinationSetting>> {
  const [newest] = await findSettings(ctx.db, ctx.municipality)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertSetting(ctx.db, setNow(ctx), setting)
  record(ctx, 'change', 'care-coordination.coordination-setting', null)
  return { kind: 'set' }
}

/** Everything that was ever set, the latest first. */
export async function coordinationSettings(ctx: Ctx): Promise<readonly CoordinationSetting[]> {
  record(ctx, 'read', 'care-coordination.coordination-setting', null)
  return findSettings(ctx.db, ctx.municipality)
}
