import { getCentre, locationsOf } from '../../../../centre/index.ts'
import { anyone } from '../../../../platform/auth/roles.ts'
import { calendarType } from '../../../../platform/calendar/calendar.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { file, page } from '../../../../platform/web/answer.ts'
import { readIn } from '../../../../platform/web/languages.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { coursesAfter, getCourse } from '../look-up.ts'

import { wordsIn } from '../words.ts'
import { AgendaPage } from './agenda.view.tsx'
import { CoursePage } from './course.view.tsx'
import { calendarOf } from './feed.ts'
import { filtered, monthOf, readFilters } from './filters.ts'

/** The same for everyone; half a minute old at most, so that what is full is shown as full. */
export const courseAgenda = router('public')
const shared = { sharedFor: 30 }

async function agendaPage(ctx: Ctx, asked: Asked) {
  const language = readIn(asked)
  const filters = readFilters(asked.query)
  const all = await coursesAfter(ctx, ctx.now)
  const months = [
    ...new Set(all.flatMap(({ course }) => course.meetings.map(({ startsAt }) => monthOf(startsAt)))),
  ].toSorted()
  const locations = await locationsOf(ctx)
  const courses = filtered(all, filters)
  return page(wordsIn[language].agenda.title, AgendaPage({ courses, filters, locations, months, language }))
}

async function agendaFile(ctx: Ctx, asked: Asked) {
  const { host } = await getCentre(ctx)
  const courses = filtered(await coursesAfter(ctx, ctx.now.subtract({ hours: 24 * 31 })), readFilters(asked.query))
  const reader = { host, now: ctx.now, language: readIn(asked) }
  return file('activiteiten.ics', calendarType, calendarOf(courses, reader))
}

async function coursePage(ctx: Ctx, asked: Asked) {
  const seen = await getCourse(ctx, asked.params.id ?? '')
  const { phone } = await getCentre(ctx)
  return page(seen.course.title, CoursePage({ seen, phone, language: readIn(asked) }))
}

async function courseFile(ctx: Ctx, asked: Asked) {
  const [seen, { host }] = [await getCourse(ctx, asked.params.id ?? ''), await getCentre(ctx)]
  const reader = { host, now: ctx.now, language: readIn(asked) }
  return file('activiteit.ics', calendarType, calendarOf([seen], reader))
}

for (const prefix of ['', '/:taal']) {
  const here = `${prefix}/activiteiten`
  courseAgenda.get(here, anyone, agendaPage, shared)
  courseAgenda.get(`${here}/agenda.ics`, anyone, agendaFile, shared)
  courseAgenda.get(`${here}/:id`, anyone, coursePage, shared)
  courseAgenda.get(`${here}/:id/agenda.ics`, anyone, courseFile, shared)
}
