import type { Ctx } from '../../../platform/ctx.ts'
import { type DraftPlace, forgetDrafts } from '../../../platform/drafts/draft.ts'

const table = 'information.message_draft'

/** Of a message in this thread, or of a first one (`new`); its writer's own, so the log says nothing of anybody else. */
export const messageDraft = (thread: string): DraftPlace => ({
  table,
  key: { thread },
  object: 'information.message-draft',
  subject: null,
})

export const forgetMessageDrafts = (ctx: Ctx): Promise<void> => forgetDrafts(ctx, table)
