import { getCentre } from '../centre/index.ts'
import { may } from '../platform/auth/roles.ts'
import { page } from '../platform/web/answer.ts'
import { router } from '../platform/web/router.ts'
import { homeOf } from './home/home.ts'
import { HomePage } from './home/home.view.tsx'
import { text } from './text.ts'

export const portal = router('family')

portal.get('/mijn', may.useOwnPlans, async ctx => {
  const home = await homeOf(ctx)
  const { phone } = await getCentre(ctx)
  const firstName = ctx.actor.name.split(' ')[0] ?? ''
  return page(text.title, HomePage({ home, firstName, today: ctx.today, phone }))
})
