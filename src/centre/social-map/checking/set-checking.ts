/** A municipality chooses how long what was said of an offer holds; what was chosen before stays readable, with who and why. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { proposedMonths } from '../rules.ts'
import type { CheckSetting, CheckSettingId, NewCheckSetting } from './setting.ts'
import { findSettings, insertSetting } from './store.ts'

export type CheckingSet = { readonly kind: 'set' } | { readonly kind: 'stale'; readonly newer: CheckSetting }

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setChecking(ctx: Ctx, setting: NewCheckSetting, seen: string): Promise<CheckingSet> {
  const [newest] = await findSettings(ctx.db, ctx.municipality)
  if (newest && newest.id !== seen) return { kind: 'stale', newer: newest }
  await insertSetting(ctx.db, {
    municipality: ctx.municipality,
    id: newId<CheckSettingId>(),
    ...setting,
    set_at: ctx.now,
    set_by: ctx.actor.id,
    set_by_name: ctx.actor.name,
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
