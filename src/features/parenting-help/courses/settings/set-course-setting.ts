/** A municipality chooses the terms of its courses; what was chosen before stays readable, with who and why. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { overtaken, type SettingSet, setNow } from '../../../../platform/settings/setting.ts'
import { type CourseSetting, type CourseTerms, type NewSetting, proposedTerms } from './setting.ts'
import { findSettings, insertSetting } from './store.ts'

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setCourseSetting(
  ctx: Ctx,
  setting: NewSetting,
  seen: string,
): Promise<SettingSet<CourseSetting>> {
  const [newest] = await findSettings(ctx.db, ctx.municipality)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertSetting(ctx.db, setNow(ctx), setting)
  record(ctx, 'change', 'parenting-help.course-setting', null)
  return { kind: 'set' }
}

/** Everything that was ever set, the latest first. */
export async function courseSettings(ctx: Ctx): Promise<readonly CourseSetting[]> {
  record(ctx, 'read', 'parenting-help.course-setting', null)
  return findSettings(ctx.db, ctx.municipality)
}

export const termsOf = async ({ db, municipality }: Pick<Ctx, 'db' | 'municipality'>): Promise<CourseTerms> =>
  (await findSettings(db, municipality))[0] ?? proposedTerms
