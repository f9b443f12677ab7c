/** Who came, tapped off at the door; heads where nobody signs up; what it cost. Of each the last note counts. */
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import type { Course } from '../course.ts'
import type { SignUp, SignUpId } from '../sign-up/sign-up.ts'
import { findSignUp } from '../sign-up/store.ts'
import type { NewCost, NewHeadCount } from './meeting.form.ts'
import { findAttendance, insertAttendance, insertCost, insertHeadCount } from './store.ts'

type Day = Temporal.PlainDate

/** Sign-up → the days on which it came, in order. */
export async function attendanceOf(
  { db, municipality }: Pick<Ctx, 'db' | 'municipality'>,
  signUps: readonly SignUpId[],
): Promise<ReadonlyMap<string, readonly Day[]>> {
  const notes = await findAttendance(db, municipality, signUps)
  const last = new Map(notes.map(note => [`${note.signUp} ${note.metOn}`, note]))
  const came = [...last.values()].filter(note => note.came)
  return new Map(
    [...Map.groupBy(came, note => note.signUp)].map(([signUp, days]) => [
      signUp,
      days.map(({ metOn }) => metOn).toSorted(Temporal.PlainDate.compare),
    ]),
  )
}

/** The sign-up of this course with this id. */
export async function signUpOf(ctx: Ctx, course: Course, id: string): Promise<SignUp> {
  const signUp = isId(id) ? await findSignUp(ctx.db, ctx.municipality, id) : undefined
  if (!signUp || signUp.course !== course.id) throw new NotFound(`sign-up ${id}`)
  return signUp
}

export async function noteAttendance(ctx: Ctx, signUp: SignUp, metOn: Day, came: boolean): Promise<void> {
  const { municipality, now, actor } = ctx
  const row = { municipality, sign_up_id: signUp.id, met_on: metOn, noted_at: now, noted_by: actor.id }
  await insertAttendance(ctx.db, { ...row, came })
  record(ctx, 'change', 'parenting-help.course-attendance', null, signUp.id)
}

export async function countHeads(ctx: Ctx, course: Course, { metOn, adults, children }: NewHeadCount): Promise<void> {
  const { municipality, now, actor } = ctx
  const row = { municipality, course_id: course.id, met_on: metOn, noted_at: now, noted_by: actor.id }
  await insertHeadCount(ctx.db, { ...row, adults, children })
  record(ctx, 'change', 'parenting-help.course-attendance', null, course.id)
}

export async function noteCost(ctx: Ctx, course: Course, { cents, words }: NewCost): Promise<void> {
  const { municipality, now, actor } = ctx
  await insertCost(ctx.db, { municipality, course_id: course.id, noted_at: now, noted_by: actor.id, cents, words })
  record(ctx, 'change', 'parenting-help.course-cost', null, course.id)
}
