import type { Ctx } from '../../../platform/ctx.ts'
import { type DraftPlace, forgetDrafts } from '../../../platform/drafts/draft.ts'
import type { ApplicationId } from './subsidy.ts'

const table = 'subsidy.draft'

/** What somebody is typing about a subsidy; of nobody but who typed it. */
export const subsidyDraft = (application: ApplicationId, form: 'application' | 'report'): DraftPlace => ({
  table,
  key: { application_id: application, form },
  object: 'subsidy.draft',
  subject: null,
})

export const forgetSubsidyDrafts = (ctx: Ctx): Promise<void> => forgetDrafts(ctx, table)
