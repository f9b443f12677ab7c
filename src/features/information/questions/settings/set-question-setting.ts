/** A municipality chooses its promise; what was chosen before stays readable, with who and why. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { overtaken, type SettingSet, setNow } from '../../../../platform/settings/setting.ts'
import { type NewSetting, type Promises, promisesIn, type QuestionSetting } from './setting.ts'
import { findSettings, insertSetting } from './store.ts'

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setQuestionSetting(
  ctx: Ctx,
  setting: NewSetting,
  seen: string,
): Promise<SettingSet<QuestionSetting>> {
  const [newest] = await findSettings(ctx.db, ctx.municipality, 1)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertSetting(ctx.db, setNow(ctx), setting)
  record(ctx, 'change', 'information.question-setting', null)
  return { kind: 'set' }
}

/** Everything that was ever set, the latest first. */
export async function questionSettings(ctx: Ctx): Promise<readonly QuestionSetting[]> {
  record(ctx, 'read', 'information.question-setting', null)
  return findSettings(ctx.db, ctx.municipality)
}

/** What counts today: what was chosen last, else our proposal. Everyone may know it: it is promised on the site. */
export const promisesOf = async ({ db, municipality }: Pick<Ctx, 'db' | 'municipality'>): Promise<Promises> =>
  promisesIn((await findSettings(db, municipality, 1))[0])
