/** As the municipality set it; without a setting the proposal holds. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type NewReachTerms, proposedReachTerms, type ReachTerms, type SetReachTerms } from './reach-terms.ts'
import { findReachTerms, insertReachTerms } from './store.ts'

export const reachTermsSetting = (ctx: Ctx): Promise<SetReachTerms | undefined> =>
  findReachTerms(ctx.db, ctx.municipality)
export const reachTermsOf = async (ctx: Ctx): Promise<ReachTerms> =>
  (await reachTermsSetting(ctx)) ?? proposedReachTerms

export async function setReachTerms(ctx: Ctx, { answerWeeks, firstStepDays, reason }: NewReachTerms): Promise<void> {
  await insertReachTerms(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    answer_weeks: answerWeeks,
    first_step_days: firstStepDays,
    reason,
    set_at: ctx.now,
    set_by: ctx.actor.id,
    set_by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'parenting-help.reach-terms', null)
}
