/** A municipality chooses how long what was said of an offer holds; what was chosen before stays readable, with who and why. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { overtaken, type SettingSet, setNow } from '../../../platform/settings/setting.ts'
import { proposedMonths } from '../rules.ts'
import type { CheckSetting, NewCheckSetting } from './setting.ts'
import { findSettings, insertSetting } from './store.ts'

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setChecking(ctx: Ctx, setting: NewCheckSetting, seen: string): Promise<SettingSet<CheckSetting>> {
  const [newest] = await findSettings(ctx.db, ctx.municipality)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertSetting(ctx.db, {
    ...setNow(ctx),
    ...setting,
  })
  record(ctx, 'change', 'centre.offer-check-setting', null)
  return { kind: 'set' }
}

/** Everything that was ever set, the latest first. */
export async function checkSettings(ctx: Ctx): Promise<readonly CheckSetting[]> {
  record(ctx, 'read', 'centre.offer-check-setting', null)
  return findSettings(ctx.db, ctx.municipality)
}

export const checkMonths = async ({ db, municipality }: Pick<Ctx, 'db' | 'municipality'>): Promise<number> =>
  (await findSettings(db, municipality))[0]?.months ?? proposedMonths
