/** Every night: what was held and never decided on, and what visitors without an account left, once their appointment is over. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { deleteVisitors } from '../reminders/store.ts'
import { deleteUndecided } from './store.ts'

export async function forgetHeldTimes(ctx: Ctx): Promise<void> {
  await deleteUndecided(ctx, ctx.now.subtract({ hours: 1 }))
  await deleteVisitors(ctx, ctx.now)
}
