/** What somebody is typing in a plan is kept on the server while it is typed; with it the version they began with. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { type DraftPlace, endDraft, findDraft, forgetDrafts } from '../../../../platform/drafts/draft.ts'
import type { Typed } from '../../../../platform/web/form.ts'
import type { Seat } from '../open-plan.ts'

const table = 'care_coordination.plan_draft'

/** `place`: which form of the plan, such as 'doel 0199…'. */
export const planDraft = (plan: string, place: string): DraftPlace => ({
  table,
  key: { plan_id: plan, place },
  object: 'care-coordination.draft',
  subject: null,
})

/** The words that were kept for this form, and when; nothing when there are none. */
export async function draftOf(
  ctx: Ctx,
  { plan }: Seat,
  place: string,
): Promise<{ readonly typed: Typed; readonly savedAt: Temporal.Instant } | null> {
  return (await findDraft(ctx, planDraft(plan.id, place))) ?? null
}

/** It was saved for good. */
export const endPlanDraft = (ctx: Ctx, { plan }: Seat, place: string): Promise<void> =>
  endDraft(ctx, planDraft(plan.id, place))

export const forgetPlanDrafts = (ctx: Ctx): Promise<void> => forgetDrafts(ctx, table)

/** Where the words of this form are kept. */
export const draftAddress = (base: string, place: string): string => `${base}/concept?van=${encodeURIComponent(place)}`
