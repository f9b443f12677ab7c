/** How soon is tried and looked again, as the municipality set it; without a setting the proposal holds. */
import { type OutreachTerms, proposedTerms } from '../../../../knowledge/outreach/outreach.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { SetTerms } from './setting.ts'
import { findTerms, insertTerms } from './store.ts'

/** The setting that holds, or undefined while nobody set one. */
export const settingOf = async (ctx: Ctx): Promise<SetTerms | undefined> =>
  (await findTerms(ctx.db, ctx.municipality))[0]

export const termsOf = async (ctx: Ctx): Promise<OutreachTerms> => (await settingOf(ctx)) ?? proposedTerms

export async function setTerms(ctx: Ctx, terms: OutreachTerms & { readonly reason: string }): Promise<void> {
  await insertTerms(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    attempt_days: terms.attemptDays,
    review_weeks: terms.reviewWeeks,
    reason: terms.reason,
    set_at: ctx.now,
    set_by: ctx.actor.id,
    set_by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'care-coordination.outreach-terms', null)
}
