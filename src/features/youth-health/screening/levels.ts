/** The agreements of this municipality on screening. */
import { type Levels, nothingAgreed } from '../../../knowledge/screening/levels.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { findLevels, insertLevels } from './store.ts'

export const levelsOf = async (ctx: Ctx): Promise<Levels> =>
  (await findLevels(ctx.db, ctx.municipality)) ?? nothingAgreed

export async function agreeLevels(ctx: Ctx, levels: Levels): Promise<void> {
  await insertLevels(ctx, levels)
  record(ctx, 'change', 'youth-health.screening-level', null)
}
