import { may } from '../../../platform/auth/roles.ts'
import { page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { termsOf } from '../referrals/silence/terms.ts'
import { text } from './text.ts'
import { WaitingListPage, WaitingTimesPage } from './waiting.view.tsx'
import { waitFiguresOf, waitingListOf } from './waiting-list.ts'

export const waitingLists = router('professional')

waitingLists.get('/verwijzingen/wachtlijst', may.receiveReferrals, async ctx =>
  page(text.list, WaitingListPage({ seen: await waitingListOf(ctx), terms: await termsOf(ctx) })),
)

waitingLists.get(
  '/verwijzingen/wachttijden',
  actor => may.refer(actor) || may.seeNumbers(actor),
  async ctx => page(text.times, WaitingTimesPage({ figures: await waitFiguresOf(ctx) })),
)
