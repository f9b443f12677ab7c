import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { parseEntry } from './entries/entry.form.ts'
import { fields } from './entries/text.ts'
import { ownSuspicions } from './look-up.ts'
import { NewPage } from './new.view.tsx'
import { OverviewPage } from './overview.view.tsx'
import { showSuspicion } from './show-suspicion.ts'
import { aboutFrom, startEmergency, startSuspicion } from './start-suspicion.ts'
import { text } from './text.ts'

export const reportingCode = router('professional')

reportingCode.get('/signalen/meldcode', may.useReportingCode, async ctx => {
  const suspicions = await ownSuspicions(ctx)
  return page(text.title, OverviewPage({ suspicions, who: ctx.actor.id, today: ctx.today }))
})

reportingCode.get('/signalen/meldcode/nieuw', may.useReportingCode, async (ctx, { query }) => {
  const concern = query.get('signaal') || null
  const typed = concern === null ? {} : await aboutFrom(ctx, concern)
  return page(text.newPage.title, NewPage({ concern, faults: {}, typed }))
})

reportingCode.post('/signalen/meldcode/nieuw', may.useReportingCode, async (ctx, { form }) => {
  const given = form.get('concern')
  const concern = typeof given === 'string' && given !== '' ? given : null
  const parsed = parseEntry(form, fields.about, ctx.today)
  if (parsed.ok) return see(`/signalen/meldcode/${await startSuspicion(ctx, parsed.value, concern)}?bewaard`)
  // The words of the concern are on the page again.
  if (concern !== null) await aboutFrom(ctx, concern)
  record(ctx, 'read', 'reporting-code.suspicion', null)
  return invalid(text.newPage.title, NewPage({ concern, ...parsed }))
})

reportingCode.post('/signalen/meldcode/spoed', may.useReportingCode, async ctx =>
  see(`/signalen/meldcode/${await startEmergency(ctx)}/vastleggen/emergency?begonnen`),
)

reportingCode.get('/signalen/meldcode/:id', may.useReportingCode, async (ctx, { params, query }) =>
  page(text.title, await showSuspicion(ctx, params.id ?? '', query.has('bewaard'))),
)
