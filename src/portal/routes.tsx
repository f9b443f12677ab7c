import { getCentre, municipalityNames } from '../centre/index.ts'
import { may } from '../platform/auth/roles.ts'
import { page } from '../platform/web/answer.ts'
import { router } from '../platform/web/router.ts'
import { overviewOf } from './overview.ts'
import { OverviewPage } from './overview.view.tsx'
import { text } from './text.ts'

export const portal = router('family')

portal.get('/mijn', may.useOwnPlans, async ctx => {
  const overview = await overviewOf(ctx)
  const { phone } = await getCentre(ctx)
  const codes = overview.children.flatMap(view =>
    view.kind === 'whole' && view.reports.kind === 'told' ? view.reports.reports.map(report => report.decidedBy) : [],
  )
  const municipalities = await municipalityNames(ctx, codes)
  const firstName = ctx.actor.name.split(' ')[0] ?? ''
  return page(text.title, OverviewPage({ overview, firstName, today: ctx.today, phone, municipalities }))
})
