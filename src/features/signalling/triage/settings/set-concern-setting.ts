/** A municipality chooses its terms; what was chosen before stays readable, with who and why. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { overtaken, type SettingSet, setNow } from '../../../../platform/settings/setting.ts'
import type { ConcernSetting, NewSetting } from './setting.ts'
import { findSettings, insertSetting } from './store.ts'

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setConcernSetting(
  ctx: Ctx,
  setting: NewSetting,
  seen: string,
): Promise<SettingSet<ConcernSetting>> {
  const [newest] = await findSettings(ctx.db, ctx.municipality)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertSetting(ctx.db, setNow(ctx), setting)
  record(ctx, 'change', 'signalling.concern-setting', null)
  return { kind: 'set' }
}

/** Everything that was ever set, the latest first. */
export async function concernSettings(ctx: Ctx): Promise<readonly ConcernSetting[]> {
  record(ctx, 'read', 'signalling.concern-setting', null)
  return findSettings(ctx.db, ctx.municipality)
}
