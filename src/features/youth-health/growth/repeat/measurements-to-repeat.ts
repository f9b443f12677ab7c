/** The work list of what is to be measured again, for those who give youth health care. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findToRepeatBefore } from './store.ts'
import type { ToRepeat } from './to-repeat.ts'

/**
 * Open ones of the municipality with a day on or before `until` (late ones too), the first day first; without it those of the coming
 * four weeks. The caller has checked that the reader gives youth health care here; the reading is logged here as a search.
 */
export async function measurementsToRepeat(
  ctx: Ctx,
  until: Temporal.PlainDate = ctx.today.add({ weeks: 4 }),
): Promise<readonly ToRepeat[]> {
  record(ctx, 'search', 'youth-health.growth', null)
  return findToRepeatBefore(ctx.db, ctx.municipality, until)
}
