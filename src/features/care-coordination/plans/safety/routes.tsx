import { may } from '../../../../platform/auth/roles.ts'
import { NotFound } from '../../../../platform/ctx.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { standingAgreements } from '../rules.ts'
import { text } from '../text.ts'
import { reads, writes } from '../with-plan.ts'
import { parseEnding, parseSafetyAgreement } from './safety.form.ts'
import { SafetyPage } from './safety.view.tsx'
import { endSafetyAgreement, writeSafetyAgreement } from './write-safety-agreement.ts'

export const planSafety = router('professional')

planSafety.get(
  '/plannen/:id/veiligheid',
  may.workOnPlans,
  reads((_, { plan }) => page(text.safety, SafetyPage({ plan, faults: {}, typed: {} }))),
)

planSafety.post(
  '/plannen/:id/veiligheid',
  may.workOnPlans,
  writes(async (ctx, seat, { form }) => {
    const parsed = parseSafetyAgreement(form, seat.plan)
    if (!parsed.ok) return invalid(text.safety, SafetyPage({ plan: seat.plan, ...parsed }))
    await writeSafetyAgreement(ctx, seat, parsed.value)
    return see(`/plannen/${seat.plan.id}?gedaan=veiligheid`)
  }),
)

planSafety.post(
  '/plannen/:id/veiligheid/:agreement/einde',
  may.workOnPlans,
  writes(async (ctx, seat, { form, params }) => {
    const agreement = standingAgreements(seat.plan).find(one => one.id === params.agreement)
    if (!agreement) throw new NotFound(`safety agreement ${params.agreement}`)
    const parsed = parseEnding(form)
    if (!parsed.ok)
      return invalid(
        text.safety,
        SafetyPage({ plan: seat.plan, faults: parsed.faults, typed: {}, ending: agreement.id }),
      )
    await endSafetyAgreement(ctx, seat, { agreement, reason: parsed.value.reason })
    return see(`/plannen/${seat.plan.id}/veiligheid`)
  }),
)
