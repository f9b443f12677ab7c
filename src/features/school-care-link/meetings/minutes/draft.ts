import type { Ctx } from '../../../../platform/ctx.ts'
import { type DraftPlace, forgetDrafts } from '../../../../platform/drafts/draft.ts'
import { logged } from '../../items/look-up.ts'
import type { AtItem } from '../look-up.ts'

const table = 'school_care_link.minutes_draft'

/** What is typed at a meeting about one item. No part of the minutes, and of nobody but who typed it. */
export const minutesDraft = ({ meeting, at: { seen } }: AtItem): DraftPlace => ({
  table,
  key: { meeting_id: meeting.id, item_id: seen.item.id },
  object: 'school-care-link.minutes-draft',
  subject: logged(seen)[1],
})

export const forgetMinutesDrafts = (ctx: Ctx): Promise<void> => forgetDrafts(ctx, table)
