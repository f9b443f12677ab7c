/** All that who organises a course wants to know of it. */
import { type Came, centsPerReachedParent, reachedIn } from '../../../../knowledge/courses/reach.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Opinions, opinionsOf } from '../evaluation/evaluate.ts'
import { type CourseSeen, getCourse } from '../look-up.ts'
import { attendanceOf } from '../meetings/attendance.ts'
import { type Cost, findCost, findHeadCounts, type HeadCount } from '../meetings/store.ts'
import { namesOf } from '../sign-up/names.ts'
import type { SignUpName } from '../sign-up/sign-up.ts'

export type WorkCourse = {
  readonly seen: CourseSeen
  readonly names: ReadonlyMap<string, SignUpName>
  readonly attendance: ReadonlyMap<string, readonly Temporal.PlainDate[]>
  readonly headCounts: readonly HeadCount[]
  readonly reached: Came
  readonly cost: Cost | null
  /** Null without cost, and when nobody came yet. */
  readonly centsPerParent: number | null
  readonly opinions: Opinions
}

export async function workCourse(ctx: Ctx, id: string): Promise<WorkCourse> {
  const seen = await getCourse(ctx, id)
  const { course, occupancy } = seen
  const ids = occupancy.signUps.map(signUp => signUp.id)
  const attendance = await attendanceOf(ctx, ids)
  const headCounts = await findHeadCounts(ctx.db, ctx.municipality, course.id)
  const cost = await findCost(ctx.db, ctx.municipality, course.id)
  const reached = reachedIn(
    occupancy.signUps.filter(signUp => attendance.has(signUp.id)),
    headCounts,
  )
  record(ctx, 'read', 'parenting-help.course-sign-up', null, course.id)
  return {
    seen,
    names: await namesOf(ctx, ids),
    attendance,
    headCounts,
    reached,
    cost,
    centsPerParent: cost && centsPerReachedParent(cost.cents, reached),
    opinions: await opinionsOf(ctx, ids),
  }
}
