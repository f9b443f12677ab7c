import { may } from '../../../../platform/auth/roles.ts'
import { router } from '../../../../platform/web/router.ts'
import { workTrail } from '../plan-frame.view.tsx'
import { readsToWrite, writes } from '../with-plan.ts'
import { saveWords, showWords, type Trail } from './answer-words.ts'

export const planWords = router('professional')

const trail: Trail = ({ plan }) => workTrail(plan)

planWords.get(
  '/plannen/:id/woorden',
  may.workOnPlans,
  readsToWrite((ctx, seat, asked) => showWords(ctx, seat, asked, trail)),
)

planWords.post(
  '/plannen/:id/woorden',
  may.workOnPlans,
  writes((ctx, seat, asked) => saveWords(ctx, seat, asked, trail)),
)
