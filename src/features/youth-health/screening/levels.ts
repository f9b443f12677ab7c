/** What a municipality agreed to call sufficient. Nothing is agreed until an administrator fills it in: no source gave the values. */
import type { VisionLevels } from '../../../knowledge/screening/vision.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { findLevels, insertLevels } from './store.ts'

/** `decibel`: the loudest threshold that still passes. */
export type Levels = VisionLevels & { readonly decibel: number | null }

export const nothingAgreed: Levels = { from42Months: null, from54Months: null, decibel: null }

export const levelsOf = async (ctx: Ctx): Promise<Levels> =>
  (await findLevels(ctx.db, ctx.municipality)) ?? nothingAgreed

export async function agreeLevels(ctx: Ctx, levels: Levels): Promise<void> {
  await insertLevels(ctx, levels)
  record(ctx, 'change', 'youth-health.screening-level', null)
}
