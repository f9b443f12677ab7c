import { getCentre } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { type WorkCourse, workCourse } from '../announcing/work-course.ts'
import { workPage } from '../announcing/work-page.ts'
import { type Course, workPath } from '../course.ts'
import { getCourse } from '../look-up.ts'
import { countHeads, noteAttendance, noteCost, signUpOf } from './attendance.ts'
import { AttendancePage } from './attendance.view.tsx'
import { Certificates } from './certificate.view.tsx'
import { daysOf } from './counts.view.tsx'
import { parseAttendance, parseCost, parseHeadCount } from './meeting.form.ts'
import { text } from './text.ts'

/** At the door and afterwards: who came, what it cost, the proofs of having been there. */
export const courseMeetings = router('professional')

const idOf = ({ params }: Asked): string => params.id ?? ''

courseMeetings.get('/cursussen/:id/presentie', may.keepCourses, async (ctx, asked) => {
  const work = await workCourse(ctx, idOf(asked))
  return page(text.list, AttendancePage({ work, day: dayShown(work.seen.course, asked.query.get('dag'), ctx.today) }))
})

/** The day that is asked for; else today's or the next one, or the last. */
function dayShown(course: Course, asked: string | null, today: Temporal.PlainDate): Temporal.PlainDate {
  const days = daysOf(course)
  const chosen = days.find(day => day.toString() === asked)
  const next = days.find(day => Temporal.PlainDate.compare(day, today) >= 0)
  return chosen ?? next ?? days.at(-1) ?? today
}

courseMeetings.post('/cursussen/:id/presentie/:signUp', may.keepCourses, async (ctx, asked) => {
  const { course } = await getCourse(ctx, idOf(asked))
  const signUp = await signUpOf(ctx, course, asked.params.signUp ?? '')
  const parsed = parseAttendance(asked.form)
  const day = parsed.ok && daysOf(course).find(one => one.equals(parsed.value.metOn))
  if (!parsed.ok || !day) return workPage(ctx, course.id, invalid, { faults: { form: text.missing.day } })
  await noteAttendance(ctx, signUp, day, parsed.value.came === 'yes')
  return see(`${workPath(course.id)}/presentie?dag=${day}`)
})

courseMeetings.post('/cursussen/:id/geteld', may.keepCourses, async (ctx, asked) => {
  const { course } = await getCourse(ctx, idOf(asked))
  const parsed = parseHeadCount(asked.form)
  if (!parsed.ok) return workPage(ctx, course.id, invalid, parsed)
  await countHeads(ctx, course, parsed.value)
  return see(`${workPath(course.id)}?gedaan`)
})

courseMeetings.post('/cursussen/:id/kosten', may.keepCourses, async (ctx, asked) => {
  const { course } = await getCourse(ctx, idOf(asked))
  const parsed = parseCost(asked.form)
  if (!parsed.ok) return workPage(ctx, course.id, invalid, parsed)
  await noteCost(ctx, course, parsed.value)
  return see(`${workPath(course.id)}?gedaan`)
})

courseMeetings.get('/cursussen/:id/bewijzen', may.keepCourses, async (ctx, asked) => {
  const work = await workCourse(ctx, idOf(asked))
  const certificates = certificatesIn(work)
  record(ctx, 'print', 'parenting-help.course-certificate', null, work.seen.course.id)
  const about = { course: work.seen.course, centre: (await getCentre(ctx)).name, today: ctx.today }
  return page(
    text.certificates,
    Stack({
      children: [
        PageHeader({ title: text.certificates, remark: work.seen.course.title }),
        certificates.length === 0
          ? Notice({ tone: 'info', children: text.noCertificates })
          : Certificates({ ...about, certificates }),
      ],
    }),
  )
})

const certificatesIn = ({ attendance, names }: WorkCourse) =>
  [...attendance].flatMap(([signUp, days]) => {
    const name = names.get(signUp)?.name
    return name === undefined ? [] : [{ name, times: days.length }]
  })
