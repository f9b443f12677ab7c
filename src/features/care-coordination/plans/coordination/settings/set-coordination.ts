/** A municipality chooses how plans are coordinated; what was chosen before stays readable, with who and why. */
import { record } from '../../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { newId } from '../../../../../platform/new-id.ts'
import type { CoordinationSetting, NewSetting, SettingId } from './setting.ts'
import { findSettings, insertSetting } from './store.ts'

export type SettingSet = { readonly kind: 'set' } | { readonly kind: 'stale'; readonly newer: CoordinationSetting }

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setCoordination(ctx: Ctx, setting: NewSetting, seen: string): Promise<SettingSet> {
  const [newest] = await findSettings(ctx.db, ctx.municipality)
  if (newest && newest.id !== seen) return { kind: 'stale', newer: newest }
  const row = { municipality: ctx.municipality, id: newId<SettingId>(), set_at: ctx.now }
  await insertSetting(ctx.db, { ...row, set_by: ctx.actor.id, set_by_name: ctx.actor.name }, setting)
  record(ctx, 'change', 'care-coordination.coordination-setting', null)
  return { kind: 'set' }
}

/** Everything that was ever set, the latest first. */
export async function coordinationSettings(ctx: Ctx): Promise<readonly CoordinationSetting[]> {
  record(ctx, 'read', 'care-coordination.coordination-setting', null)
  return findSettings(ctx.db, ctx.municipality)
}
