/** How many talks at most, and when somebody calls afterwards, as the municipality set it; without a setting the proposal holds. */
import { proposedTerms, type Terms } from '../../../../knowledge/light-help/light-help.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { NewTerms, SetTerms } from './chosen-terms.ts'
import { findTerms, insertTerms } from './store.ts'

export const termsSetting = (ctx: Ctx): Promise<SetTerms | undefined> => findTerms(ctx.db, ctx.municipality)
export const termsOf = async (ctx: Ctx): Promise<Terms> => (await termsSetting(ctx)) ?? proposedTerms

export async function setTerms(ctx: Ctx, { mostTalks, callAfterWeeks, reason }: NewTerms): Promise<void> {
  await insertTerms(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    most_talks: mostTalks,
    call_after_weeks: callAfterWeeks,
    reason,
    set_at: ctx.now,
    set_by: ctx.actor.id,
    set_by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'parenting-help.light-help-terms', null)
}
