import { actingProfessional, takesPart } from '../../../centre/index.ts'
import { fullName, getChildren } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { openConcerns, submittedConcerns } from '../concerns/look-up.ts'
import { matchesOf } from '../matches/look-up.ts'
import { ownReports } from '../reports/look-up.ts'
import { rightsWaitingFor } from '../rights/waiting.ts'
import { sentConcerns } from '../triage/look-up.ts'
import { givenList, workList } from '../triage/work-list.ts'
import { OverviewPage } from './overview.view.tsx'
import { text } from './text.ts'

export const signals = router('professional')

signals.get('/signalen', may.signal, async ctx => {
  const matches = await matchesOf(ctx)
  const open = await openConcerns(ctx)
  const submitted = await submittedConcerns(ctx)
  const concerns = [...new Map([...open, ...submitted].map(concern => [concern.id, concern])).values()]
  const reports = await ownReports(ctx)
  const ids = [...matches.map(match => match.mine.childId), ...concerns.map(concern => concern.childId)]
  const known = [...ids, ...reports.map(report => report.childId)].filter(id => id !== null)
  const children = await getChildren(ctx, [...new Set(known)])
  for (const child of children) record(ctx, 'read', 'signalling.concern', child.id)
  const names = new Map<string, string>(children.map(child => [child.id, fullName(child)]))
  return page(
    text.title,
    OverviewPage({
      matches,
      concerns,
      sent: await sentConcerns(ctx, concerns),
      reports,
      rights: await rightsWaitingFor(ctx, reports),
      names,
      triage: may.triage(ctx.actor) ? await workList(ctx) : null,
      given: await givenList(ctx),
      isOfCentre: may.findPeople(ctx.actor),
      usesReportingCode: may.useReportingCode(ctx.actor),
      mayNote: await takesPart(ctx, (await actingProfessional(ctx)).organisation.kind),
    }),
  )
})
