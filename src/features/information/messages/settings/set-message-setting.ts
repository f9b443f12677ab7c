/** A municipality chooses its promise; what was chosen before stays readable, with who and why. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { answerDaysOf, type MessageSetting, type NewSetting, type SettingId } from './setting.ts'
import { findSettings, insertSetting } from './store.ts'

export type SettingSet = { readonly kind: 'set' } | { readonly kind: 'stale'; readonly newer: MessageSetting }

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setMessageSetting(ctx: Ctx, setting: NewSetting, seen: string): Promise<SettingSet> {
  const [newest] = await findSettings(ctx.db, ctx.municipality)
  if (newest && newest.id !== seen) return { kind: 'stale', newer: newest }
  const row = { municipality: ctx.municipality, id: newId<SettingId>(), set_at: ctx.now }
  await insertSetting(ctx.db, { ...row, set_by: ctx.actor.id, set_by_name: ctx.actor.name }, setting)
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
