import { may } from '../../../../platform/auth/roles.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { openPlan } from '../open-plan.ts'
import { mustCoordinate } from '../participants/invite-participant.ts'
import { readsToWrite, writes } from '../with-plan.ts'
import { agreePlan } from './agree-plan.ts'
import { closePlan } from './close-plan.ts'
import { parseAgreement, parseClosure, parseEvaluation } from './milestone.form.ts'
import { AgreementPage, ClosurePage, EvaluationPage } from './milestones.view.tsx'
import { setEvaluation } from './set-evaluation.ts'
import { milestoneText } from './text.ts'

export const planMilestones = router('professional')

const { evaluation, agreement, closure } = milestoneText
const blank = { faults: {}, typed: {} }

planMilestones.get(
  '/plannen/:id/evaluatie',
  may.workOnPlans,
  readsToWrite((ctx, { plan }) =>
    page(evaluation.title, EvaluationPage({ plan, today: ctx.today, overtaken: false, ...blank })),
  ),
)

planMilestones.post(
  '/plannen/:id/evaluatie',
  may.workOnPlans,
  writes(async (ctx, seat, { form }) => {
    const props = { plan: seat.plan, today: ctx.today, overtaken: false }
    const parsed = parseEvaluation(form, ctx.today)
    if (!parsed.ok) return invalid(evaluation.title, EvaluationPage({ ...props, ...parsed }))
    const setting = await setEvaluation(ctx, seat, parsed.value)
    if (setting.kind === 'set') return see(`/plannen/${seat.plan.id}?gedaan=evaluatie`)
    const { plan } = await openPlan(ctx, seat.plan.id)
    const typed = typedWords(form)
    return stale(evaluation.title, EvaluationPage({ plan, today: ctx.today, overtaken: true, faults: {}, typed }))
  }),
)

planMilestones.get(
  '/plannen/:id/akkoord',
  may.workOnPlans,
  readsToWrite((ctx, { plan }) =>
    plan.agreement
      ? see(`/plannen/${plan.id}`)
      : page(agreement.title, AgreementPage({ plan, today: ctx.today, ...blank })),
  ),
)

planMilestones.post(
  '/plannen/:id/akkoord',
  may.workOnPlans,
  writes(async (ctx, seat, { form }) => {
    const parsed = parseAgreement(form, seat.plan, ctx.today)
    const props = { plan: seat.plan, today: ctx.today }
    if (!parsed.ok) return invalid(agreement.title, AgreementPage({ ...props, ...parsed }))
    const agreeing = await agreePlan(ctx, seat, parsed.value)
    if (agreeing.kind === 'agreed') return see(`/plannen/${seat.plan.id}?gedaan=akkoord`)
    const faults = { form: agreement.already }
    return stale(agreement.title, AgreementPage({ ...props, faults, typed: typedWords(form) }))
  }),
)

planMilestones.get(
  '/plannen/:id/afsluiting',
  may.workOnPlans,
  readsToWrite((_, seat) => {
    mustCoordinate(seat)
    return page(closure.title, ClosurePage({ plan: seat.plan, ...blank }))
  }),
)

planMilestones.post(
  '/plannen/:id/afsluiting',
  may.workOnPlans,
  writes(async (ctx, seat, { form }) => {
    const parsed = parseClosure(form)
    if (!parsed.ok) return invalid(closure.title, ClosurePage({ plan: seat.plan, ...parsed }))
    await closePlan(ctx, seat, parsed.value)
    return see(`/plannen/${seat.plan.id}?gedaan=afsluiting`)
  }),
)
