import { getCentre } from '../../../centre/index.ts'
import { schoolYearOf } from '../../../knowledge/healthy-school/school-year.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, file, invalid, page, see } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { nothingTyped, type Shown } from '../form-page.view.tsx'
import { whenOn } from '../module.ts'
import { getSchoolSeen } from '../schools/look-up.ts'
import { schoolPath } from '../schools/school.ts'
import { calendarOf } from './calendar.ts'
import { noteHours, setAvailable } from './note-hours.ts'
import { parseAvailable, parseSpent } from './planner.form.ts'
import { PlannerPage, plannerPath } from './planner.view.tsx'
import { SpentPage } from './spent.view.tsx'
import { findSpent } from './store.ts'
import { text } from './text.ts'
import { yearOf } from './year.ts'

/** The school year of a promoter, over schools and centres. */
export const planner = router('professional')
const here = '/gezonde-school/planner'

planner.get(
  here,
  may.promoteHealth,
  whenOn(async (ctx, { query }) => plannerPage(ctx, page, yearIn(ctx, query), nothingTyped)),
)

planner.post(
  here,
  may.promoteHealth,
  whenOn(async (ctx, { form, query }) => {
    const schoolYear = yearIn(ctx, query)
    const parsed = parseAvailable(form)
    if (!parsed.ok) return plannerPage(ctx, invalid, schoolYear, parsed)
    await setAvailable(ctx, schoolYear, parsed.value.minutes)
    return see(plannerPath(schoolYear))
  }),
)

async function plannerPage(ctx: Ctx, answer: typeof page, schoolYear: number, shown: Shown): Promise<Answer> {
  const years = await yearOf(ctx, schoolYear)
  return answer(text.title, PlannerPage({ schoolYear, years, today: ctx.today, ...shown }))
}

/** Years far away are this one. */
const yearIn = ({ today }: Ctx, query: URLSearchParams): number => {
  const asked = Number(query.get('jaar'))
  const now = schoolYearOf(today)
  return Number.isInteger(asked) && Math.abs(asked - now) <= 5 ? asked : now
}

planner.get(
  `${here}/agenda.ics`,
  may.promoteHealth,
  whenOn(async ctx => {
    const schoolYear = schoolYearOf(ctx.today)
    const years = [...(await yearOf(ctx, schoolYear)), ...(await yearOf(ctx, schoolYear + 1))]
    const { host } = await getCentre(ctx)
    record(ctx, 'transfer', 'health-promotion.school', null)
    return file('gezonde-school.ics', 'text/calendar; charset=utf-8', calendarOf(years, { host, now: ctx.now }))
  }),
)

const spent = '/gezonde-school/scholen/:school/uren'

planner.get(
  spent,
  may.promoteHealth,
  whenOn(async (ctx, { params }) => spentPage(ctx, page, params.school ?? '', nothingTyped)),
)

planner.post(
  spent,
  may.promoteHealth,
  whenOn(async (ctx, { params, form }) => {
    const { school } = await getSchoolSeen(ctx, params.school ?? '')
    const parsed = parseSpent(form, ctx.today)
    if (!parsed.ok) return spentPage(ctx, invalid, school.id, parsed)
    await noteHours(ctx, school.id, parsed.value)
    return see(`${schoolPath(school.id)}?bewaard`)
  }),
)

async function spentPage(ctx: Ctx, answer: typeof page, school: string, shown: Shown): Promise<Answer> {
  const seen = await getSchoolSeen(ctx, school)
  const all = await findSpent(ctx.db, ctx.municipality, seen.school.id)
  record(ctx, 'read', 'health-promotion.hours', null, seen.school.id)
  return answer(text.spend.title, SpentPage({ seen, today: ctx.today, spent: all, ...shown }))
}
