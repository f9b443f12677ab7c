import { record } from '../../audit/record.ts'
import { may } from '../../auth/roles.ts'
import { page } from '../../web/answer.ts'
import { router } from '../../web/router.ts'
import { RefusedPage } from './refused.view.tsx'
import { findRefused } from './store.ts'
import { text } from './text.ts'

export const refusedMessages = router('professional')

refusedMessages.get('/beheer/berichten/geweigerd', may.configure, async ctx => {
  record(ctx, 'read', 'mail.refused', null)
  return page(text.title, RefusedPage({ messages: await findRefused(ctx.db, ctx.municipality) }))
})
