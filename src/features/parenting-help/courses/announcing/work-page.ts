/** The page of a course at work, after whatever was done on it. */
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Answer, page } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { WorkCoursePage } from './course.view.tsx'
import { workCourse } from './work-course.ts'

type Shown = {
  readonly told?: 'saved' | 'noted' | 'not-now' | null
  readonly faults?: Faults
  readonly typed?: Typed
}

export async function workPage(
  ctx: Ctx,
  id: string,
  answer: typeof page,
  { told = null, faults = {}, typed = {} }: Shown,
): Promise<Answer> {
  const work = await workCourse(ctx, id)
  return answer(work.seen.course.title, WorkCoursePage({ work, told, faults, typed, now: ctx.now }))
}
