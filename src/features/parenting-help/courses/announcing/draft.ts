import type { Ctx } from '../../../../platform/ctx.ts'
import { type DraftPlace, forgetDrafts } from '../../../../platform/drafts/draft.ts'
import type { CourseId } from '../course.ts'

const table = 'parenting_help.course_draft'

/** What somebody is typing about a course, or to announce one; of nobody but who typed it. */
export const courseDraft = (course: CourseId | null): DraftPlace => ({
  table,
  key: { subject: course ?? 'new' },
  object: 'parenting-help.course-draft',
  subject: null,
})

export const forgetCourseDrafts = (ctx: Ctx): Promise<void> => forgetDrafts(ctx, table)
