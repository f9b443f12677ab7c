/** Every day: who comes soon is reminded, who was there is asked what it was like, and names are erased when their time is over. */
import { holdsChairs } from '../../../../knowledge/courses/line.ts'
import { dayOf, erasedOn, isOver, isReminderDue } from '../../../../knowledge/courses/standing.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { lastMeeting } from '../course.ts'
import { emptyWords } from '../evaluation/store.ts'
import { attendanceOf } from '../meetings/attendance.ts'
import { termsOf } from '../settings/set-course-setting.ts'
import { occupanciesNow } from '../sign-up/occupancy.ts'
import type { SignUpId } from '../sign-up/sign-up.ts'
import { tellFamily } from '../sign-up/tell.ts'
import { findCoursesAfter, findCoursesWithNames } from '../store.ts'
import { deleteNames, insertReminder } from './store.ts'

export async function remindOfCourses(ctx: Ctx): Promise<void> {
  const { reminderDays } = await termsOf(ctx)
  const courses = await findCoursesAfter(ctx.db, ctx.municipality, ctx.now)
  for (const { course, occupancy } of await occupanciesNow(ctx, courses)) {
    const due = course.isCancelled
      ? []
      : course.meetings
          .map(({ startsAt }) => dayOf(startsAt))
          .filter(day => isReminderDue(day, ctx.today, reminderDays))
    for (const { id } of occupancy.signUps) {
      const kind = occupancy.last.get(id)?.kind
      if (!kind || kind === 'offered' || !holdsChairs(kind)) continue
      for (const day of due) await once(ctx, id, 'meeting', day)
    }
  }
}

/** Only who was there is asked. */
export async function askOpinions(ctx: Ctx): Promise<void> {
  const courses = await findCoursesAfter(ctx.db, ctx.municipality, ctx.now.subtract({ hours: 24 * 14 }))
  const over = courses.filter(course => !course.isCancelled && isOver(course, ctx.now))
  for (const { course, occupancy } of await occupanciesNow(ctx, over)) {
    const came = await attendanceOf(
      ctx,
      occupancy.signUps.map(({ id }) => id),
    )
    for (const { id } of occupancy.signUps)
      if (came.has(id)) await once(ctx, id, 'evaluation', dayOf(lastMeeting(course)))
  }
}

async function once(ctx: Ctx, signUp: SignUpId, about: 'meeting' | 'evaluation', metOn: Temporal.PlainDate) {
  const row = { municipality: ctx.municipality, sign_up_id: signUp, about, met_on: metOn, sent_at: ctx.now }
  if (await insertReminder(ctx.db, row)) await tellFamily(ctx, signUp, about === 'meeting' ? 'reminder' : 'evaluation')
}

/** How many stay, who came and what it cost is kept, to count; who they were is not. */
export async function eraseCourseNames(ctx: Ctx): Promise<void> {
  const { keptMonths } = await termsOf(ctx)
  const courses = await findCoursesWithNames(ctx.db, ctx.municipality)
  const past = courses.filter(
    course => Temporal.PlainDate.compare(erasedOn(dayOf(lastMeeting(course)), keptMonths), ctx.today) <= 0,
  )
  for (const { course, occupancy } of await occupanciesNow(ctx, past)) {
    const ids = occupancy.signUps.map(({ id }) => id)
    await emptyWords(ctx.db, ctx.municipality, ids)
    await deleteNames(ctx.db, ctx.municipality, ids)
    record(ctx, 'delete', 'parenting-help.course-sign-up', null, course.id)
  }
}
