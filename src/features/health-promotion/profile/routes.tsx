import { z } from 'zod'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../platform/web/answer.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { nothingTyped, type Shown } from '../form-page.view.tsx'
import { whenOn } from '../module.ts'
import { openPlan } from '../plans/seen.ts'
import { getSchoolSeen, type SchoolSeen, themeNames } from '../schools/look-up.ts'
import { schoolPath } from '../schools/school.ts'
import { text as all } from '../text.ts'
import { ProfilePage, SharedOnePage, SharedPage, ShowPage } from './pages.view.tsx'
import { profilesOf } from './read-profile.ts'
import { endShowing, type NewShowing, schoolPartners, showingsOf, shownOne, shownToMe, showSchool } from './show.ts'
import { text } from './text.ts'

/** The health of a school in counts, and what of it the people of the school see. */
export const schoolProfile = router('professional')
const one = '/gezonde-school/scholen/:school'

schoolProfile.get(
  `${one}/profiel`,
  may.promoteHealth,
  whenOn(async (ctx, { params }) => {
    const seen = await getSchoolSeen(ctx, params.school ?? '')
    return page(text.title, ProfilePage({ seen, years: await profilesOf(ctx, seen.school.id) }))
  }),
)

schoolProfile.get(
  `${one}/tonen`,
  may.promoteHealth,
  whenOn(async (ctx, { params }) => showPage(ctx, page, await getSchoolSeen(ctx, params.school ?? ''), nothingTyped)),
)

schoolProfile.post(
  `${one}/tonen`,
  may.promoteHealth,
  whenOn(async (ctx, { params, form }) => {
    const seen = await getSchoolSeen(ctx, params.school ?? '')
    const parsed = parseShowing(form, seen)
    if (!parsed.ok) return showPage(ctx, invalid, seen, parsed)
    await showSchool(ctx, seen.school.id, parsed.value)
    return see(`${schoolPath(seen.school.id)}/tonen`)
  }),
)

schoolProfile.post(
  `${one}/tonen/:showing/einde`,
  may.promoteHealth,
  whenOn(async (ctx, { params }) => {
    const { school } = await getSchoolSeen(ctx, params.school ?? '')
    await endShowing(ctx, school.id, params.showing ?? '')
    return see(`${schoolPath(school.id)}/tonen`)
  }),
)

const parseShowing = (form: FormData, { plans }: SchoolSeen): Parsed<NewShowing> =>
  parseForm(
    z
      .object({
        organisation: field.id(all.missing.organisation),
        plan: field.optionalId().refine(plan => plan === null || plans.some(({ id }) => id === plan), {
          error: all.missing.part,
        }),
        profileYear: field.optionalDecimal(2000, 2100, all.missing.part),
      })
      .refine(({ plan, profileYear }) => plan !== null || profileYear !== null, {
        error: all.missing.nothingShown,
        path: ['plan'],
      }),
    form,
  )

async function showPage(ctx: Ctx, answer: typeof page, seen: SchoolSeen, shown: Shown): Promise<Answer> {
  const about = {
    partners: await schoolPartners(ctx),
    years: (await profilesOf(ctx, seen.school.id)).map(({ schoolYear }) => schoolYear),
    showings: await showingsOf(ctx, seen.school.id),
  }
  return answer(text.show.title, ShowPage({ seen, ...about, ...shown }))
}

schoolProfile.get(
  '/gezonde-school/gedeeld',
  may.seeShownPlans,
  whenOn(async ctx => page(text.school.title, SharedPage({ shown: await shownToMe(ctx) }))),
)

schoolProfile.get(
  '/gezonde-school/gedeeld/:showing',
  may.seeShownPlans,
  whenOn(async (ctx, { params }) => {
    const { showing, school } = await shownOne(ctx, params.showing ?? '')
    const years = showing.profileYear === null ? null : await profilesOf(ctx, school.id)
    const plan = showing.planId === null ? null : await planShown(ctx, showing.planId)
    const shownYears = years?.filter(({ schoolYear }) => schoolYear === showing.profileYear) ?? null
    return page(school.name, SharedOnePage({ school: school.name, plan, years: shownYears }))
  }),
)

async function planShown(ctx: Ctx, id: string) {
  const { plan, seen, standing } = await openPlan(ctx, id)
  return { plan, standing, school: seen.school.name, themes: await themeNames(ctx), today: ctx.today }
}
