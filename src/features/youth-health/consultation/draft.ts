import type { ChildId } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type DraftPlace, forgetDrafts } from '../../../platform/drafts/draft.ts'

const table = 'youth_health.consultation_draft'

/** What a professional is typing at a consultation of one child. No part of the record. */
export const consultationDraft = (child: ChildId): DraftPlace => ({
  table,
  key: { child_id: child },
  object: 'youth-health.consultation-draft',
  subject: child,
})

export const forgetConsultationDrafts = (ctx: Ctx): Promise<void> => forgetDrafts(ctx, table)
