/** A municipality chooses the terms of its courses; what was chosen before stays readable, with who and why. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type CourseSetting, type CourseTerms, type NewSetting, proposedTerms, type SettingId } from './setting.ts'
import { findSettings, insertSetting } from './store.ts'

export type SettingSet = { readonly kind: 'set' } | { readonly kind: 'stale'; readonly newer: CourseSetting }

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setCourseSetting(ctx: Ctx, setting: NewSetting, seen: string): Promise<SettingSet> {
  const [newest] = await findSettings(ctx.db, ctx.municipality)
  if (newest && newest.id !== seen) return { kind: 'stale', newer: newest }
  const row = { municipality: ctx.municipality, id: newId<SettingId>(), set_at: ctx.now }
  await insertSetting(ctx.db, { ...row, set_by: ctx.actor.id, set_by_name: ctx.actor.name }, setting)
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
