/** A municipality chooses its promise; what was chosen before stays readable, with who and why. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { overtaken, type SettingSet, setNow } from '../../../../platform/settings/setting.ts'
import { answerDaysOf, type MessageSetting, type NewSetting } from './setting.ts'
import { findSettings, insertSetting } from './store.ts'

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setMessageSetting(
  ctx: Ctx,
  setting: NewSetting,
  seen: string,
): Promise<SettingSet<MessageSetting>> {
  const [newest] = await findSettings(ctx.db, ctx.municipality)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertSetting(ctx.db, setNow(ctx), setting)
  record(ctx, 'change', 'information.message-setting', null)
  return { kind: 'set' }
}

/** Everything that was ever set, the latest first. */
export async function messageSettings(ctx: Ctx): Promise<readonly MessageSetting[]> {
  record(ctx, 'read', 'information.message-setting', null)
  return findSettings(ctx.db, ctx.municipality)
}

/** In working days. */
export const promisedDays = async ({ db, municipality }: Pick<Ctx, 'db' | 'municipality'>): Promise<number> =>
  answerDaysOf((await findSettings(db, municipality))[0])
