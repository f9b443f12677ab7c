import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Html } from '../../../../platform/html/html.ts'
import { type Answer, invalid, page, stale } from '../../../../platform/web/answer.ts'
import { type Parsed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { nothingTyped, type Shown } from '../../form-page.view.tsx'
import { whenOn } from '../../module.ts'
import { getSchoolSeen } from '../../schools/look-up.ts'
import { agendaFor, announceSession } from '../agenda.ts'
import { answerKept, formProps, idOf, savedAt } from '../form-parts.ts'
import type { PlanFormProps } from '../forms.view.tsx'
import { activityIn, addActivity, changeActivity, getPlan, noteDone } from '../keep-plan.ts'
import { parseActivity, parseResult, parseSession, typedActivity } from '../plan.form.ts'
import type { Activity, ActivityWords, SchoolPlan } from '../plan.ts'
import { text } from '../text.ts'
import { ActivityForm, ResultForm, SessionForm } from './forms.view.tsx'

export const schoolActivities = router('professional')

const all = '/gezonde-school/plannen/:plan/activiteiten'
const activityOf = (plan: SchoolPlan, { params }: Asked) => activityIn(plan, params.activity ?? '')

/** Joined to what is in the agenda, and to nothing else. */
async function parsed(ctx: Ctx, plan: SchoolPlan, form: FormData, activity: Activity | null) {
  const { themes } = await formProps(ctx, plan, nothingTyped)
  const agenda = await agendaFor(ctx, activity)
  const words = parseActivity(
    form,
    themes.map(({ id }) => id),
  )
  if (!words.ok) return words
  const { courseId } = words.value
  const isThere = courseId === null || agenda.some(({ value }) => value === courseId)
  return isThere ? words : { ok: true as const, value: { ...words.value, courseId: null } satisfies ActivityWords }
}

schoolActivities.get(
  all,
  may.promoteHealth,
  whenOn(async (ctx, asked) => activityPage(ctx, page, await getPlan(ctx, idOf(asked)), nothingTyped, {})),
)

schoolActivities.post(
  all,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const plan = await getPlan(ctx, idOf(asked))
    const words = await parsed(ctx, plan, asked.form, null)
    if (!words.ok) return activityPage(ctx, invalid, plan, words, {})
    await addActivity(ctx, plan, words.value)
    return savedAt(plan)
  }),
)

schoolActivities.get(
  `${all}/:activity`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const plan = await getPlan(ctx, idOf(asked))
    const activity = activityOf(plan, asked)
    return activityPage(ctx, page, plan, { faults: {}, typed: typedActivity(activity) }, { activity })
  }),
)

schoolActivities.post(
  `${all}/:activity`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const plan = await getPlan(ctx, idOf(asked))
    const activity = activityOf(plan, asked)
    const words = await parsed(ctx, plan, asked.form, activity)
    if (!words.ok) return activityPage(ctx, invalid, plan, words, { activity })
    const typed = typedWords(asked.form)
    const kept = await changeActivity(ctx, plan, activity, Number(typed.version), words.value)
    return answerKept(kept, plan, newer => activityPage(ctx, stale, plan, { faults: {}, typed }, { activity, newer }))
  }),
)

type Versions = { readonly activity?: Activity; readonly newer?: Activity }

async function activityPage(
  ctx: Ctx,
  answer: typeof page,
  plan: SchoolPlan,
  shown: Shown,
  { activity, newer }: Versions,
): Promise<Answer> {
  const agenda = await agendaFor(ctx, newer ?? activity ?? null)
  const versions = { activity: activity ?? null, newer: newer ?? null }
  const props = { ...(await formProps(ctx, plan, shown)), ...versions, agenda }
  return answer(activity ? text.activity.change : text.activity.add, ActivityForm(props))
}

type OneForm<T> = {
  readonly title: string
  readonly view: (props: PlanFormProps & { readonly activity: Activity }) => Html
  readonly parse: (form: FormData, today: Temporal.PlainDate) => Parsed<T>
  readonly keep: (ctx: Ctx, plan: SchoolPlan, activity: Activity, value: T) => Promise<unknown>
}

/** A form about one activity. */
function activityForm<T>(path: string, { title, view, parse, keep }: OneForm<T>): void {
  const shownAs = async (ctx: Ctx, plan: SchoolPlan, activity: Activity, shown: Shown) =>
    view({ ...(await formProps(ctx, plan, shown)), activity })
  schoolActivities.get(
    `${all}/:activity/${path}`,
    may.promoteHealth,
    whenOn(async (ctx, asked) => {
      const plan = await getPlan(ctx, idOf(asked))
      return page(title, await shownAs(ctx, plan, activityOf(plan, asked), nothingTyped))
    }),
  )
  schoolActivities.post(
    `${all}/:activity/${path}`,
    may.promoteHealth,
    whenOn(async (ctx, asked) => {
      const plan = await getPlan(ctx, idOf(asked))
      const activity = activityOf(plan, asked)
      const words = parse(asked.form, ctx.today)
      if (!words.ok) return invalid(title, await shownAs(ctx, plan, activity, words))
      await keep(ctx, plan, activity, words.value)
      return savedAt(plan)
    }),
  )
}

activityForm('gedaan', {
  title: text.activity.note,
  view: ResultForm,
  parse: parseResult,
  keep: (ctx, _, activity, result) => noteDone(ctx, activity, result),
})

activityForm('agenda', {
  title: text.activity.session,
  view: SessionForm,
  parse: form => parseSession(form),
  keep: async (ctx, plan, activity, session) => {
    const { school, card } = await getSchoolSeen(ctx, plan.schoolId)
    const place = [school.name, card?.street, card?.town].filter(Boolean).join(', ')
    await announceSession(ctx, plan, activity, { ...session, school: place, kind: school.kind })
  },
})
