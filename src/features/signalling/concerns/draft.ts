import type { Ctx } from '../../../platform/ctx.ts'
import { type DraftPlace, forgetDrafts } from '../../../platform/drafts/draft.ts'

const table = 'signalling.concern_draft'

const draftAbout = (subject: string): DraftPlace => ({
  table,
  key: { subject },
  object: 'signalling.concern-draft',
  subject: null,
})

/** Of a new concern: about a child that is known here, or about somebody else. */
export const newConcernDraft = (child: string | null): DraftPlace => draftAbout(child === null ? 'new' : `new:${child}`)

/** Of an edit of this concern. */
export const editDraft = (concern: string): DraftPlace => draftAbout(concern)

export const forgetConcernDrafts = (ctx: Ctx): Promise<void> => forgetDrafts(ctx, table)
