import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { childIdFrom } from '../care-relation.ts'
import { type RecordPage, recordPage } from '../record-page.ts'
import { parseAlert, parseAlertEnd } from './alert.form.ts'
import type { Alert } from './alert.ts'
import { EndAlertPage, NewAlertPage } from './alert.view.tsx'
import { alertWords } from './alert-tags.ts'
import { endAlert } from './end-alert.ts'
import { recordAlert } from './record-alert.ts'
import { sameStanding } from './rules.ts'
import { findAlerts } from './store.ts'
import { text } from './text.ts'

export const alerts = router('professional')

alerts.get('/jeugd/:id/waarschuwingen/nieuw', may.writeRecord, async (ctx, { params }) =>
  page(text.add, NewAlertPage({ page: await recordPage(ctx, params.id ?? ''), faults: {}, typed: {} })),
)

alerts.post('/jeugd/:id/waarschuwingen/nieuw', may.writeRecord, async (ctx, { params, form }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const parsed = parseAlert(form, ctx.today)
  if (!parsed.ok) return invalid(text.add, NewAlertPage({ page: about, ...parsed }))
  const same = sameStanding(about.alerts, parsed.value)
  if (same) {
    const faults = { what: text.standsAlready(alertWords(same)) }
    return invalid(text.add, NewAlertPage({ page: about, faults, typed: typedWords(form) }))
  }
  await recordAlert(ctx, about.child.id, parsed.value)
  return see(`/jeugd/${about.child.id}/voorgeschiedenis?vastgelegd`)
})

alerts.get('/jeugd/:id/waarschuwingen/:waarschuwing', may.writeRecord, async (ctx, asked) => {
  const { about, alert } = await alertAsked(ctx, asked)
  return page(text.endOf(alert.what), EndAlertPage({ page: about, alert, faults: {}, typed: {} }))
})

alerts.post('/jeugd/:id/waarschuwingen/:waarschuwing', may.writeRecord, async (ctx, asked) => {
  const { about, alert } = await alertAsked(ctx, asked)
  const title = text.endOf(alert.what)
  const parsed = parseAlertEnd(asked.form, alert, ctx.today)
  if (!parsed.ok) return invalid(title, EndAlertPage({ page: about, alert, ...parsed }))
  const ended = await endAlert(ctx, about.child.id, alert.id, parsed.value)
  if (ended.kind === 'ended') return see(`/jeugd/${about.child.id}/voorgeschiedenis?vastgelegd`)
  const again = { faults: { reason: text.already }, typed: typedWords(asked.form) }
  return stale(title, EndAlertPage({ page: about, alert, ...again }))
})

async function alertAsked(ctx: Ctx, { params }: Asked): Promise<{ about: RecordPage; alert: Alert }> {
  const child = childIdFrom(params.id ?? '')
  const [about, all] = await Promise.all([recordPage(ctx, child), findAlerts(ctx.db, ctx.municipality, child)])
  const alert = all.find(one => one.id === params.waarschuwing)
  if (!alert) throw new NotFound(`alert ${params.waarschuwing}`)
  return { about, alert }
}
