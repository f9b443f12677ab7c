import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { nothingTyped, type Shown } from '../../form-page.view.tsx'
import { whenOn } from '../../module.ts'
import { answerKept, formProps, idOf, savedAt } from '../form-parts.ts'
import { addGoal, changeGoal, getPlan, goalIn, lookBack } from '../keep-plan.ts'
import { parseGoal, parseOutcome, typedGoal } from '../plan.form.ts'
import type { PlannedGoal, SchoolPlan } from '../plan.ts'
import { text } from '../text.ts'
import { GoalForm, OutcomeForm } from './forms.view.tsx'

export const schoolGoals = router('professional')

const all = '/gezonde-school/plannen/:plan/doelen'
const themesIn = async (ctx: Ctx, plan: SchoolPlan) =>
  (await formProps(ctx, plan, nothingTyped)).themes.map(({ id }) => id)
const goalOf = (plan: SchoolPlan, { params }: Asked) => goalIn(plan, params.goal ?? '')

schoolGoals.get(
  all,
  may.promoteHealth,
  whenOn(async (ctx, asked) => goalPage(ctx, page, await getPlan(ctx, idOf(asked)), nothingTyped, {})),
)

schoolGoals.post(
  all,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const plan = await getPlan(ctx, idOf(asked))
    const parsed = parseGoal(asked.form, await themesIn(ctx, plan))
    if (!parsed.ok) return goalPage(ctx, invalid, plan, parsed, {})
    await addGoal(ctx, plan, parsed.value)
    return savedAt(plan)
  }),
)

schoolGoals.get(
  `${all}/:goal`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const plan = await getPlan(ctx, idOf(asked))
    const goal = goalOf(plan, asked)
    return goalPage(ctx, page, plan, { faults: {}, typed: typedGoal(goal) }, { goal })
  }),
)

schoolGoals.post(
  `${all}/:goal`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const plan = await getPlan(ctx, idOf(asked))
    const goal = goalOf(plan, asked)
    const parsed = parseGoal(asked.form, await themesIn(ctx, plan))
    if (!parsed.ok) return goalPage(ctx, invalid, plan, parsed, { goal })
    const typed = typedWords(asked.form)
    const kept = await changeGoal(ctx, plan, goal, Number(typed.version), parsed.value)
    return answerKept(kept, plan, newer => goalPage(ctx, stale, plan, { faults: {}, typed }, { goal, newer }))
  }),
)

type Versions = { readonly goal?: PlannedGoal; readonly newer?: PlannedGoal }

async function goalPage(
  ctx: Ctx,
  answer: typeof page,
  plan: SchoolPlan,
  shown: Shown,
  { goal, newer }: Versions,
): Promise<Answer> {
  const props = { ...(await formProps(ctx, plan, shown)), goal: goal ?? null, newer: newer ?? null }
  return answer(goal ? text.goal.change : text.goal.add, GoalForm(props))
}

schoolGoals.get(
  `${all}/:goal/uitkomst`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const plan = await getPlan(ctx, idOf(asked))
    const goal = goalOf(plan, asked)
    return page(text.goal.outcome, OutcomeForm({ ...(await formProps(ctx, plan, nothingTyped)), goal }))
  }),
)

schoolGoals.post(
  `${all}/:goal/uitkomst`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const plan = await getPlan(ctx, idOf(asked))
    const goal = goalOf(plan, asked)
    const parsed = parseOutcome(asked.form)
    if (!parsed.ok) return invalid(text.goal.outcome, OutcomeForm({ ...(await formProps(ctx, plan, parsed)), goal }))
    await lookBack(ctx, goal, parsed.value)
    return savedAt(plan)
  }),
)
