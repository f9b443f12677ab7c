import { may } from '../../../../platform/auth/roles.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { readsToWrite, writes } from '../with-plan.ts'
import { agreePlan } from './agree-plan.ts'
import { parseAgreement } from './milestone.form.ts'
import { AgreementPage } from './milestones.view.tsx'
import { milestoneText } from './text.ts'

export const planMilestones = router('professional')

const { agreement } = milestoneText
const blank = { faults: {}, typed: {} }

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
    if (agreeing.kind === 'signed') return see(`/plannen/${seat.plan.id}/versies`)
    const faults = { form: agreement.already }
    return stale(agreement.title, AgreementPage({ ...props, faults, typed: typedWords(form) }))
  }),
)
