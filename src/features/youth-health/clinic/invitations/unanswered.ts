/** Who was invited and did not answer, or could not be invited: for the list of who is not reached. By night, for nobody's eyes. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { findUnanswered } from './store.ts'

export type Unanswered = Awaited<ReturnType<typeof findUnanswered>>[number]

/** @param before invited before this moment; who could not be invited at all does not have to wait */
export const unansweredInvitations = (ctx: Ctx, before: Temporal.Instant): Promise<readonly Unanswered[]> =>
  findUnanswered(ctx.db, ctx.municipality, { before, after: ctx.now.subtract({ hours: 24 * 365 }) })
