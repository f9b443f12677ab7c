import { locationsOf } from '../../../../centre/index.ts'
import { isOver } from '../../../../knowledge/courses/standing.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { endDraft, findDraft, keepDraft } from '../../../../platform/drafts/draft.ts'
import { draftKept } from '../../../../platform/drafts/draft-kept.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { type Course, workPath } from '../course.ts'
import { coursesAfter, getCourse } from '../look-up.ts'
import { signUpOf } from '../meetings/attendance.ts'
import { type Change, changeSignUp } from '../sign-up/change-sign-up.ts'
import { announceCourse, callOff, changeCourse } from './announce-course.ts'
import { parseCourse, typedCourse } from './course.form.ts'
import { CourseFormPage } from './course-form.view.tsx'
import { courseDraft } from './draft.ts'
import { CourseListPage } from './list.view.tsx'
import { text } from './text.ts'
import { workPage } from './work-page.ts'

/** Who organises: announces, changes, calls off, and writes down what families say by telephone. */
export const courseWork = router('professional')

const newPath = '/cursussen/nieuw'
const idOf = ({ params }: Asked): string => params.id ?? ''
/** How long what is over stays in the list. */
const daysBack = 182

courseWork.get('/cursussen', may.keepCourses, async ctx => {
  const all = await coursesAfter(ctx, ctx.now.subtract({ hours: 24 * daysBack }))
  const { true: past = [], false: coming = [] } = Object.groupBy(all, ({ course }) => `${isOver(course, ctx.now)}`)
  return page(text.title, CourseListPage({ coming, past: past.toReversed() }))
})

courseWork.get(newPath, may.keepCourses, ctx => formOpened(ctx, null))

courseWork.post('/cursussen', may.keepCourses, async (ctx, { form }) => {
  const parsed = parseCourse(form)
  if (!parsed.ok) return formShown(ctx, null, invalid, parsed)
  const id = await announceCourse(ctx, parsed.value)
  await endDraft(ctx, courseDraft(null))
  return see(`${workPath(id)}?bewaard`)
})

courseWork.get('/cursussen/:id', may.keepCourses, (ctx, asked) => {
  const { query } = asked
  const told = query.has('bewaard') ? 'saved' : query.has('gedaan') ? 'noted' : query.has('kon-niet') ? 'not-now' : null
  return workPage(ctx, idOf(asked), page, { told })
})

courseWork.get('/cursussen/:id/wijzigen', may.keepCourses, async (ctx, asked) => {
  const { course } = await getCourse(ctx, idOf(asked))
  return formOpened(ctx, course)
})

courseWork.post('/cursussen/:id/wijzigen', may.keepCourses, async (ctx, asked) => {
  const { course } = await getCourse(ctx, idOf(asked))
  const parsed = parseCourse(asked.form)
  if (!parsed.ok) return formShown(ctx, course, invalid, parsed)
  const typed = typedWords(asked.form)
  const changed = await changeCourse(ctx, course.id, parsed.value, Number(typed.version))
  switch (changed.kind) {
    case 'changed':
      await endDraft(ctx, courseDraft(course.id))
      return see(`${workPath(course.id)}?bewaard`)
    case 'stale':
      return formShown(ctx, course, stale, { typed, newer: changed.newer })
    case 'too-few-chairs':
      return formShown(ctx, course, invalid, { typed, faults: { capacity: text.missing.taken(changed.taken) } })
    case 'signed-up-already':
      return formShown(ctx, course, invalid, { typed, faults: { capacity: text.missing.signedUp } })
  }
})

/** With the words that were being typed here before, if any. */
async function formOpened(ctx: Ctx, course: Course | null): Promise<Answer> {
  const draft = await findDraft(ctx, courseDraft(course?.id ?? null))
  if (draft) return formShown(ctx, course, page, { typed: draft.typed, draftAt: draft.savedAt })
  return formShown(ctx, course, page, { typed: course ? typedCourse(course) : {} })
}

/** A draft grows every few seconds and loses nothing by being sent twice. */
const drafts = (path: string, about: (ctx: Ctx, asked: Asked) => Promise<Course | null>): void => {
  const formOf = (course: Course | null) => (course ? `${workPath(course.id)}/wijzigen` : newPath)
  courseWork.post(
    `${path}/concept`,
    may.keepCourses,
    async (ctx, asked) => {
      const course = await about(ctx, asked)
      await keepDraft(ctx, courseDraft(course?.id ?? null), typedWords(asked.form))
      return draftKept(ctx.now, asked.form, formOf(course))
    },
    { repeatable: true },
  )
  courseWork.post(`${path}/concept/weg`, may.keepCourses, async (ctx, asked) => {
    const course = await about(ctx, asked)
    await endDraft(ctx, courseDraft(course?.id ?? null))
    return see(formOf(course))
  })
}

drafts(newPath, async () => null)
drafts('/cursussen/:id/wijzigen', async (ctx, asked) => (await getCourse(ctx, idOf(asked))).course)

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly newer?: Course
  readonly draftAt?: Temporal.Instant
}

async function formShown(
  ctx: Ctx,
  course: Course | null,
  answer: typeof page,
  { faults = {}, typed = {}, newer, draftAt }: Shown,
): Promise<Answer> {
  const about = {
    course,
    locations: await locationsOf(ctx),
    faults,
    typed,
    newer: newer ?? null,
    draftAt: draftAt ?? null,
  }
  return answer(course ? text.form.change : text.form.new, CourseFormPage(about))
}

courseWork.post('/cursussen/:id/afgelasten', may.keepCourses, async (ctx, asked) => {
  const { course } = await getCourse(ctx, idOf(asked))
  const reason = String(asked.form.get('reason') ?? '').trim()
  if (reason === '' || reason.length > 500)
    return workPage(ctx, course.id, invalid, { faults: { reason: text.missing.reason }, typed: { reason } })
  const isCalledOff = await callOff(ctx, course, reason)
  return see(`${workPath(course.id)}?${isCalledOff ? 'gedaan' : 'kon-niet'}`)
})

/** What a family said by telephone. */
const heard = (path: string, change: Change): void =>
  courseWork.post(`/cursussen/:id/aanmeldingen/:signUp/${path}`, may.keepCourses, async (ctx, asked) => {
    const { course } = await getCourse(ctx, idOf(asked))
    const signUp = await signUpOf(ctx, course, asked.params.signUp ?? '')
    const { kind } = await changeSignUp(ctx, signUp, change, ctx.actor.id)
    return see(`${workPath(course.id)}?${kind === 'done' ? 'gedaan' : 'kon-niet'}`)
  })

heard('ja', 'accepted')
heard('nee', 'declined')
heard('afmelden', 'cancelled')
