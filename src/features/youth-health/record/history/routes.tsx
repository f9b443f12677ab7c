import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { findAlerts } from '../alerts/store.ts'
import { childIdFrom } from '../care-relation.ts'
import { unknownBirth } from '../observations.ts'
import { recordPage } from '../record-page.ts'
import { findBirthDetails } from '../store.ts'
import { parseFamilyHistory, parsePerinatal } from './history.form.ts'
import { type FamilyHistory, type FamilyMember, relatives } from './history.ts'
import { HistoryPage } from './history.view.tsx'
import { FamilyHistoryPage, PerinatalPage } from './history-forms.view.tsx'
import { courseWords } from './perinatal-card.view.tsx'
import { recordHistory } from './record-history.ts'
import { familyIn, latestPerinatal, type Told } from './rules.ts'
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
  const { about, told } = await historyAsked(ctx, params.id)
  const typed = courseTyped(told)
  return page(text.perinatal.course, PerinatalPage({ page: about, faults: {}, typed, version: versionOf(typed) }))
})

history.post('/jeugd/:id/voorgeschiedenis/zwangerschap', may.writeRecord, async (ctx, { params, form }) => {
  const { about, told } = await historyAsked(ctx, params.id)
  const parsed = parsePerinatal(form)
  const version = versionOf(courseTyped(told))
  const again = { page: about, faults: parsed.ok ? {} : parsed.faults, typed: typedWords(form), version }
  if (form.get('version') !== version)
    return stale(
      text.perinatal.course,
      PerinatalPage({ ...again, overtaken: courseWords(latestPerinatal(told) ?? {}) }),
    )
  if (!parsed.ok) return invalid(text.perinatal.course, PerinatalPage(again))
  await recordHistory(ctx, about.child.id, { perinatal: parsed.value })
  return see(`/jeugd/${about.child.id}/voorgeschiedenis?vastgelegd`)
})

history.get('/jeugd/:id/voorgeschiedenis/familie/:lid', may.writeRecord, async (ctx, { params }) => {
  const relative = relativeFrom(params.lid)
  const { about, told } = await historyAsked(ctx, params.id)
  const typed = familyTyped(knownOf(told, relative))
  const drawn = { page: about, relative, faults: {}, typed, version: versionOf(typed) }
  return page(titleOf(relative), FamilyHistoryPage(drawn))
})

history.post('/jeugd/:id/voorgeschiedenis/familie/:lid', may.writeRecord, async (ctx, { params, form }) => {
  const relative = relativeFrom(params.lid)
  const { about, told } = await historyAsked(ctx, params.id)
  const known = knownOf(told, relative)
  const parsed = parseFamilyHistory(form, relative)
  const version = versionOf(familyTyped(known))
  const again = { page: about, relative, faults: parsed.ok ? {} : parsed.faults, typed: typedWords(form), version }
  if (form.get('version') !== version)
    return stale(titleOf(relative), FamilyHistoryPage({ ...again, overtaken: familyWords(known) }))
  if (!parsed.ok) return invalid(titleOf(relative), FamilyHistoryPage(again))
  await recordHistory(ctx, about.child.id, { familyHistory: parsed.value })
  return see(`/jeugd/${about.child.id}/voorgeschiedenis?vastgelegd`)
})

async function historyAsked(ctx: Ctx, id = '') {
  const child = childIdFrom(id)
  const [about, told] = await Promise.all([recordPage(ctx, child), findHistory(ctx.db, ctx.municipality, child)])
  return { about, told }
}

const titleOf = (relative: FamilyMember): string => text.family.formTitle(text.relative[relative])

function relativeFrom(word: string | undefined): FamilyMember {
  const relative = relatives.find(one => one === word)
  if (!relative) throw new NotFound(`relative ${word}`)
  return relative
}

/** What the form was drawn from: other words mean that somebody saved in between. */
const versionOf = (typed: Typed): string => JSON.stringify(typed)

/** What is known, as it would be typed. */
const courseTyped = (told: readonly Told[]): Typed =>
  Object.fromEntries(Object.entries(latestPerinatal(told) ?? {}).map(([name, value]) => [name, String(value)]))

const familyTyped = (known: FamilyHistory | undefined): Typed => ({
  conditions: known?.conditions.join('\n') ?? '',
  note: known?.note ?? '',
})

const familyWords = (known: FamilyHistory | undefined): readonly string[] =>
  known ? [...known.conditions.map(code => text.condition[code]), known.note].filter(Boolean) : []

const knownOf = (told: readonly Told[], relative: FamilyMember): FamilyHistory | undefined =>
  familyIn(told).find(one => one.relative === relative)?.now.familyHistory
