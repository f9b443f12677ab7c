import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { NotFound } from '../../../../platform/ctx.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Typed } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { findAlerts } from '../alerts/store.ts'
import { childIdFrom } from '../care-relation.ts'
import { unknownBirth } from '../observations.ts'
import { recordPage } from '../record-page.ts'
import { findBirthDetails } from '../store.ts'
import { parseFamilyHistory, parsePerinatal } from './history.form.ts'
import { type FamilyMember, type Perinatal, relatives } from './history.ts'
import { HistoryPage } from './history.view.tsx'
import { FamilyHistoryPage, PerinatalPage } from './history-forms.view.tsx'
import { recordHistory } from './record-history.ts'
import { familyIn, latestPerinatal } from './rules.ts'
import { findHistory } from './store.ts'
import { text } from './text.ts'

export const history = router('professional')

history.get('/jeugd/:id/voorgeschiedenis', may.readRecord, async (ctx, { params, query }) => {
  const child = childIdFrom(params.id ?? '')
  const [about, alerts, told, birth] = await Promise.all([
    recordPage(ctx, child),
    findAlerts(ctx.db, ctx.municipality, child),
    findHistory(ctx.db, ctx.municipality, child),
    findBirthDetails(ctx.db, ctx.municipality, child),
  ])
  record(ctx, 'read', 'youth-health.history', child)
  const justSaved = query.has('vastgelegd')
  return page(text.title, HistoryPage({ page: about, alerts, told, birth: birth ?? unknownBirth, justSaved }))
})

history.get('/jeugd/:id/voorgeschiedenis/zwangerschap', may.writeRecord, async (ctx, { params }) => {
  const child = childIdFrom(params.id ?? '')
  const [about, told] = await Promise.all([recordPage(ctx, child), findHistory(ctx.db, ctx.municipality, child)])
  const typed = wordsOf(latestPerinatal(told) ?? {})
  return page(text.perinatal.course, PerinatalPage({ page: about, faults: {}, typed }))
})

history.post('/jeugd/:id/voorgeschiedenis/zwangerschap', may.writeRecord, async (ctx, { params, form }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const parsed = parsePerinatal(form)
  if (!parsed.ok) return invalid(text.perinatal.course, PerinatalPage({ page: about, ...parsed }))
  await recordHistory(ctx, about.child.id, { perinatal: parsed.value })
  return see(`/jeugd/${about.child.id}/voorgeschiedenis?vastgelegd`)
})

history.get('/jeugd/:id/voorgeschiedenis/familie/:lid', may.writeRecord, async (ctx, { params }) => {
  const child = childIdFrom(params.id ?? '')
  const relative = relativeFrom(params.lid)
  const [about, told] = await Promise.all([recordPage(ctx, child), findHistory(ctx.db, ctx.municipality, child)])
  const known = familyIn(told).find(one => one.relative === relative)?.now.familyHistory
  const typed = { conditions: known?.conditions.join('\n') ?? '', note: known?.note ?? '' }
  return page(titleOf(relative), FamilyHistoryPage({ page: about, relative, faults: {}, typed }))
})

history.post('/jeugd/:id/voorgeschiedenis/familie/:lid', may.writeRecord, async (ctx, { params, form }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const relative = relativeFrom(params.lid)
  const parsed = parseFamilyHistory(form, relative)
  if (!parsed.ok) return invalid(titleOf(relative), FamilyHistoryPage({ page: about, relative, ...parsed }))
  await recordHistory(ctx, about.child.id, { familyHistory: parsed.value })
  return see(`/jeugd/${about.child.id}/voorgeschiedenis?vastgelegd`)
})

const titleOf = (relative: FamilyMember): string => text.family.formTitle(text.relative[relative])

function relativeFrom(word: string | undefined): FamilyMember {
  const relative = relatives.find(one => one === word)
  if (!relative) throw new NotFound(`relative ${word}`)
  return relative
}

/** What is known, as it would be typed. */
const wordsOf = (perinatal: Perinatal): Typed =>
  Object.fromEntries(Object.entries(perinatal).map(([name, value]) => [name, String(value)]))
