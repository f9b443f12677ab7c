/** After how many working days silence is late: what the municipality agreed, else five. No law sets it. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { usualReplyTerm } from './rules.ts'
import { findReplyTerm, insertReplyTerm } from './store.ts'

/** In working days. */
export const replyTermOf = async (ctx: Ctx): Promise<number> =>
  (await findReplyTerm(ctx.db, ctx.municipality)) ?? usualReplyTerm

export async function setReplyTerm(ctx: Ctx, workingDays: number): Promise<void> {
  await insertReplyTerm(ctx.db, {
    municipality: ctx.municipality,
    set_at: ctx.now,
    working_days: workingDays,
    set_by: ctx.actor.id,
  })
  record(ctx, 'change', 'guidance.reply-term', null, `${workingDays}`)
}
