import { page } from '../../../../platform/web/answer.ts'
import { bothShells } from '../both-shells.ts'
import { baseOf, reads } from '../with-plan.ts'
import { lookAtPlan } from './changes-since.ts'
import { ChangesPage } from './news.view.tsx'
import { newsText } from './text.ts'

export const planChanges = bothShells()

planChanges.get(
  '/wijzigingen',
  reads(async (ctx, seat, asked) => {
    const { changes } = await lookAtPlan(ctx, seat)
    return page(newsText.title, ChangesPage({ plan: seat.plan, base: baseOf(asked), changes }))
  }),
)
