import { getCentre, municipalityNames, organisationsOf } from '../centre/index.ts'
import { shownTo } from '../features/signalling/index.ts'
import { formerIdsOf } from '../people/index.ts'
import { record } from '../platform/audit/record.ts'
import { findEventsOf } from '../platform/audit/store.ts'
import { may } from '../platform/auth/roles.ts'
import { NotFound } from '../platform/ctx.ts'
import { page } from '../platform/web/answer.ts'
import { router } from '../platform/web/router.ts'
import { LogPage } from './log.view.tsx'
import { overviewOf } from './overview.ts'
import { OverviewPage } from './overview.view.tsx'
import { isPutOff, looksFrom } from './seen-by.ts'
import { getWholeSubject, subjectsOf } from './sight.ts'
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

/** Without a name in the address: the first child whose log the reader may see. */
portal.get('/mijn/logboek', may.useFamilyPages, async (ctx, asked) => {
  const children = (await subjectsOf(ctx)).filter(subject => subject.sight.kind === 'whole').map(({ child }) => child)
  const wanted = asked.query.get('kind') ?? children[0]?.id
  if (wanted === undefined) throw new NotFound('nobody to see a log of')
  const { child } = await getWholeSubject(ctx, wanted)
  record(ctx, 'read', 'portal.access-log', child.id)
  // Named in the choice of whose log to read.
  for (const { id } of children) if (id !== child.id) record(ctx, 'read', 'people.child', id)
  const organisations = new Map<string, string>((await organisationsOf(ctx)).map(({ id, name }) => [id, name]))
  const former = await formerIdsOf(ctx, child.id)
  const lines = await findEventsOf(ctx.db, ctx.municipality, child.id, former)
  const shown = await shownTo(ctx, ctx.actor.id, child)
  const looks = looksFrom(lines, !shown.isSomethingHidden && !isPutOff(lines, ctx.actor.id))
  const { phone } = await getCentre(ctx)
  return page(text.log.title, LogPage({ child, children, looks, organisations, phone }))
})
