import { may } from '../../../../platform/auth/roles.ts'
import { page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { stalledPlans } from './stalled-plans.ts'
import { StalledPlansPage } from './stalled-plans.view.tsx'
import { processText } from './text.ts'
import { joinAsProcessCoordinator } from './unblock-plan.ts'

/** Before the pages of one plan: 'vastgelopen' is no plan. */
export const stalledPlanPages = router('professional')

stalledPlanPages.get('/plannen/vastgelopen', may.unblockPlans, async ctx =>
  page(processText.title, StalledPlansPage({ plans: await stalledPlans(ctx) })),
)

stalledPlanPages.post('/plannen/vastgelopen/:request', may.unblockPlans, async (ctx, { params }) => {
  const plan = await joinAsProcessCoordinator(ctx, params.request ?? '')
  return see(`/plannen/${plan}/regie?gedaan=welkom`)
})
