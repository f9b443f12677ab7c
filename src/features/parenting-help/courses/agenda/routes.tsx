import { getCentre, locationsOf } from '../../../../centre/index.ts'
import { anyone } from '../../../../platform/auth/roles.ts'
import { calendarType } from '../../../../platform/calendar/calendar.ts'
import { file, page } from '../../../../platform/web/answer.ts'
import { languageOf } from '../../../../platform/web/languages.ts'
import { router } from '../../../../platform/web/router.ts'
import { coursesAfter, getCourse } from '../look-up.ts'
import { AgendaPage } from './agenda.view.tsx'
import { AgendaIn } from './agenda-in.view.tsx'
import { agendaWords } from './agenda-words.ts'
import { CoursePage } from './course.view.tsx'
import { calendarOf } from './feed.ts'
import { filtered, monthOf, readFilters } from './filters.ts'
import { text } from './text.ts'

/** The same for everyone; half a minute old at most, so that what is full is shown as full. */
export const courseAgenda = router('public')
const shared = { sharedFor: 30 }

courseAgenda.get(
  '/activiteiten',
  anyone,
  async (ctx, { query }) => {
    const filters = readFilters(query)
    const all = await coursesAfter(ctx, ctx.now)
    const months = [
      ...new Set(all.flatMap(({ course }) => course.meetings.map(({ startsAt }) => monthOf(startsAt)))),
    ].toSorted()
    const locations = await locationsOf(ctx)
    return page(text.title, AgendaPage({ courses: filtered(all, filters), filters, locations, months }))
  },
  shared,
)

courseAgenda.get(
  '/:taal/activiteiten',
  anyone,
  async (ctx, asked) => {
    const language = languageOf(asked)
    const filters = readFilters(asked.query)
    const courses = filtered(await coursesAfter(ctx, ctx.now), filters)
    return page(agendaWords[language].title, AgendaIn({ language, courses, onlyOwn: filters.language === language }))
  },
  shared,
)

courseAgenda.get(
  '/activiteiten/agenda.ics',
  anyone,
  async (ctx, { query }) => {
    const { host } = await getCentre(ctx)
    const courses = filtered(await coursesAfter(ctx, ctx.now.subtract({ hours: 24 * 31 })), readFilters(query))
    return file('activiteiten.ics', calendarType, calendarOf(courses, { host, now: ctx.now }))
  },
  shared,
)

courseAgenda.get(
  '/activiteiten/:id',
  anyone,
  async (ctx, { params }) => {
    const seen = await getCourse(ctx, params.id ?? '')
    const { phone } = await getCentre(ctx)
    return page(seen.course.title, CoursePage({ seen, phone }))
  },
  shared,
)

courseAgenda.get(
  '/activiteiten/:id/agenda.ics',
  anyone,
  async (ctx, { params }) => {
    const [seen, { host }] = [await getCourse(ctx, params.id ?? ''), await getCentre(ctx)]
    return file('activiteit.ics', calendarType, calendarOf([seen], { host, now: ctx.now }))
  },
  shared,
)
