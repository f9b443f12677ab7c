/** The municipality chooses how plans are measured; what was measured before keeps its own scale. */
import { record } from '../../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { newId } from '../../../../../platform/new-id.ts'
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
export type MeasuresSet =
  | { readonly kind: 'set' }
  /** Somebody else set it since the form was opened. */
  | { readonly kind: 'stale'; readonly newer: SetMeasures }

/** `seen`: the id of the setting that the form showed; empty when nothing was set yet. */
export async function setMeasures(ctx: Ctx, becomes: NewMeasureSetting, seen: string): Promise<MeasuresSet> {
  const [newest] = await findMeasureSettings(ctx.db, ctx.municipality)
  if (newest && newest.id !== seen) return { kind: 'stale', newer: newest }
  await insertMeasureSetting(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    goal_scale: becomes.goalScale,
    safety_low: becomes.safetyLow,
    safety_high: becomes.safetyHigh,
    full_months: becomes.fullMonths,
    reason: becomes.reason,
    set_at: ctx.now,
    set_by: ctx.actor.id,
    set_by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'care-coordination.measure-setting', null)
  return { kind: 'set' }
}
