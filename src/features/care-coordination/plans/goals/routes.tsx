import { may } from '../../../../platform/auth/roles.ts'
import { NotFound } from '../../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { goalIn } from '../rules.ts'
import { reads, readsToWrite, writes } from '../with-plan.ts'
import { ActionFormPage } from './action-form.view.tsx'
import { addAction } from './add-action.ts'
import { addGoal } from './add-goal.ts'
import { answerMove } from './answer-move.ts'
import { parseAction, parseGoal } from './goal.form.ts'
import { GoalPage } from './goal.view.tsx'
import { GoalFormPage } from './goal-form.view.tsx'
import { goalText } from './text.ts'

export const planGoals = router('professional')

planGoals.get(
  '/plannen/:id/doelen/nieuw',
  may.workOnPlans,
  readsToWrite((_, { plan }) => page(goalText.add, GoalFormPage({ plan, faults: {}, typed: {} }))),
)

planGoals.post(
  '/plannen/:id/doelen',
  may.workOnPlans,
  writes(async (ctx, seat, { form }) => {
    const { plan } = seat
    const parsed = parseGoal(form, plan, ctx.today)
    if (!parsed.ok) return invalid(goalText.add, GoalFormPage({ plan, ...parsed }))
    const addition = await addGoal(ctx, seat, parsed.value)
    if (addition.kind === 'added') return see(`/plannen/${plan.id}?gedaan=doel`)
    const faults = { form: goalText.overtaken }
    return stale(goalText.add, GoalFormPage({ plan, faults, typed: typedWords(form) }))
  }),
)

planGoals.get(
  '/plannen/:id/doelen/:goal',
  may.workOnPlans,
  reads((ctx, { plan }, { params }) => {
    const goal = goalIn(plan, params.goal ?? '')
    if (!goal) throw new NotFound(`goal ${params.goal}`)
    return page(goal.title, GoalPage({ plan, goal, today: ctx.today }))
  }),
)

planGoals.get(
  '/plannen/:id/acties/nieuw',
  may.workOnPlans,
  readsToWrite((_, { plan }, { query }) => {
    const typed = { goal: goalIn(plan, query.get('doel'))?.id ?? '' }
    return page(goalText.addAction, ActionFormPage({ plan, faults: {}, typed }))
  }),
)

planGoals.post(
  '/plannen/:id/acties',
  may.workOnPlans,
  writes(async (ctx, seat, { form }) => {
    const parsed = parseAction(form, seat.plan)
    if (!parsed.ok) return invalid(goalText.addAction, ActionFormPage({ plan: seat.plan, ...parsed }))
    await addAction(ctx, seat, parsed.value)
    return see(`/plannen/${seat.plan.id}?gedaan=actie`)
  }),
)

planGoals.post(
  '/plannen/:id/acties/:action/verplaatsing',
  may.workOnPlans,
  writes((ctx, seat, asked) => answerMove(ctx, seat, asked)),
)
