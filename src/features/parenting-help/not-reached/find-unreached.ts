/** Every night: who did not answer an invitation, could not be invited, or did not come, stands on the list the next morning. */
import { getChildren } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { unansweredInvitations } from '../../youth-health/index.ts'
import { findNotCome, insertUnreached } from './store.ts'
import { reachTermsOf } from './terms/set-reach-terms.ts'

export async function findUnreached(ctx: Ctx): Promise<void> {
  const { answerWeeks } = await reachTermsOf(ctx)
  const unanswered = await unansweredInvitations(ctx, ctx.now.subtract({ hours: 24 * 7 * answerWeeks }))
  const notCome = await findNotCome(ctx, ctx.now.subtract({ hours: 24 * 90 }))
  const all = [...unanswered.map(({ invitation, ...one }) => ({ ...one, source: invitation })), ...notCome]
  const alive = new Set(
    (await getChildren(ctx, [...new Set(all.map(({ child }) => child))]))
      .filter(({ diedOn }) => diedOn === null)
      .map(({ id }) => id),
  )
  await insertUnreached(
    ctx,
    all.filter(({ child }) => alive.has(child)),
  )
  record(ctx, 'create', 'parenting-help.unreached', null)
}
