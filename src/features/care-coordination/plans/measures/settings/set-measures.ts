/** The municipality chooses how plans are measured; what was measured before keeps its own scale. */
import { record } from '../../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { overtaken, type SettingSet, setNow } from '../../../../../platform/settings/setting.ts'
import { type MeasureSetting, proposedSetting } from './setting.ts'
import { findMeasureSettings, insertMeasureSetting, type SetMeasures } from './store.ts'

export async function measureSetting(ctx: Pick<Ctx, 'db' | 'municipality'>): Promise<MeasureSetting> {
  const [newest] = await findMeasureSettings(ctx.db, ctx.municipality)
  return newest ?? proposedSetting
}

/** The latest first. */
export async function measureSettings(ctx: Ctx): Promise<readonly SetMeasures[]> {
  record(ctx, 'read', 'care-coordination.measure-setting', null)
  return findMeasureSettings(ctx.db, ctx.municipality)
}

export type NewMeasureSetting = MeasureSetting & { readonly reason: string }

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setMeasures(
  ctx: Ctx,
  becomes: NewMeasureSetting,
  seen: string,
): Promise<SettingSet<SetMeasures>> {
  const [newest] = await findMeasureSettings(ctx.db, ctx.municipality)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertMeasureSetting(ctx.db, {
    ...setNow(ctx),
    goal_scale: becomes.goalScale,
    safety_low: becomes.safetyLow,
    safety_high: becomes.safetyHigh,
    full_months: becomes.fullMonths,
    reason: becomes.reason,
  })
  record(ctx, 'change', 'care-coordination.measure-setting', null)
  return { kind: 'set' }
}
