import { may } from '../../platform/auth/roles.ts'
import { page } from '../../platform/web/answer.ts'
import { router } from '../../platform/web/router.ts'
import { agendaOf } from './agenda.ts'
import { AgendaPage } from './agenda.view.tsx'
import { readMonth } from './months.ts'
import { agendaText } from './text.ts'

export const agenda = router('family')

agenda.get('/mijn/agenda', may.useOwnPlans, async (ctx, { query }) => {
  const items = await agendaOf(ctx)
  const month = readMonth(query.get('maand'))
  return page(agendaText.title, AgendaPage({ items, today: ctx.today, month, hasFeed: may.useFamilyPages(ctx.actor) }))
})
