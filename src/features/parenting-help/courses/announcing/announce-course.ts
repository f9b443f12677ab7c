/** A course is announced, changed, or does not take place: every version is kept, and who signed up hears what matters. */
import { holdsChairs } from '../../../../knowledge/courses/line.ts'
import { isOver } from '../../../../knowledge/courses/standing.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Course, CourseId, NewCourse } from '../course.ts'
import { giveChairs } from '../sign-up/give-chairs.ts'
import { type Occupancy, occupancyNow } from '../sign-up/occupancy.ts'
import { tellFamily } from '../sign-up/tell.ts'
import type { MailKind } from '../sign-up/words-of-mail.ts'
import { findCourse, insertCancellation, insertCourse, insertVersion, lockCourse } from '../store.ts'

export async function announceCourse(ctx: Ctx, course: NewCourse): Promise<CourseId> {
  const id = newId<CourseId>()
  const { municipality, now, actor } = ctx
  await insertCourse(ctx.db, { municipality, id, announced_at: now, announced_by: actor.id })
  await insertVersion(ctx.db, writing(ctx, id, 1), course)
  record(ctx, 'create', 'parenting-help.course', null, id)
  return id
}

const writing = ({ municipality, now, actor }: Ctx, id: CourseId, version: number) => ({
  municipality,
  course_id: id,
  version,
  written_at: now,
  written_by: actor.id,
  written_by_name: actor.name,
})

export type Changed =
  | { readonly kind: 'changed' }
  /** Somebody else wrote a version in the meantime. */
  | { readonly kind: 'stale'; readonly newer: Course }
  /** More chairs were given than there would be. */
  | { readonly kind: 'too-few-chairs'; readonly taken: number }
  /** Families signed up, so they cannot be let in without. */
  | { readonly kind: 'signed-up-already' }

/** @param seen the version that the form showed */
export async function changeCourse(ctx: Ctx, id: CourseId, course: NewCourse, seen: number): Promise<Changed> {
  await lockCourse(ctx.db, id)
  const before = await findCourse(ctx.db, ctx.municipality, id)
  if (!before) throw new Error(`course ${id} is gone`)
  if (before.version !== seen) return { kind: 'stale', newer: before }
  const { room, signUps } = await occupancyNow(ctx, before)
  const taken = room.capacity - room.free
  if (signUps.length > 0 && course.capacity === null) return { kind: 'signed-up-already' }
  if (course.capacity !== null && course.capacity < taken) return { kind: 'too-few-chairs', taken }
  const isWritten = await insertVersion(ctx.db, writing(ctx, id, seen + 1), course)
  const after = await findCourse(ctx.db, ctx.municipality, id)
  if (!after) throw new Error(`course ${id} is gone`)
  if (!isWritten) return { kind: 'stale', newer: after }
  record(ctx, 'change', 'parenting-help.course', null, id)
  if (isMoved(before, after) && !isOver(after, ctx.now)) await tellAll(ctx, after, 'moved')
  await giveChairs(ctx, after)
  return { kind: 'changed' }
}

const isMoved = (before: Course, after: Course): boolean =>
  momentsOf(before) !== momentsOf(after) || before.locationId !== after.locationId || before.place !== after.place

const momentsOf = ({ meetings }: Course): string =>
  meetings.map(({ startsAt, minutes }) => `${startsAt} ${minutes}`).join()

/** False when it was called off already. */
export async function callOff(ctx: Ctx, course: Course, reason: string): Promise<boolean> {
  await lockCourse(ctx.db, course.id)
  const { municipality, now, actor } = ctx
  const row = { municipality, course_id: course.id, reason, cancelled_at: now, cancelled_by: actor.id }
  if (!(await insertCancellation(ctx.db, row))) return false
  record(ctx, 'change', 'parenting-help.course', null, course.id)
  await tellAll(ctx, course, 'called-off')
  return true
}

async function tellAll(ctx: Ctx, course: Course, kind: MailKind): Promise<void> {
  for (const signUp of stillThere(await occupancyNow(ctx, course))) await tellFamily(ctx, signUp, kind)
}

/** Who comes, thinks about it, or waits. */
const stillThere = ({ last }: Occupancy): readonly string[] =>
  [...last.values()].flatMap(({ signUp, kind }) => (holdsChairs(kind) || kind === 'waiting' ? [signUp] : []))
