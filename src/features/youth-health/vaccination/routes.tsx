import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import { invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { recordPage } from '../record/record-page.ts'
import { CorrectPage } from './correct.view.tsx'
import { correctDose } from './correct-dose.ts'
import { parseCorrection } from './correction.form.ts'
import { pageText } from './page-text.ts'
import { batchMemory, bornOn, recordVisit } from './record-visit.ts'
import type { Question } from './rules.ts'
import { sharingOf } from './sharing/sharing-of.ts'
import { findStock } from './stock/store.ts'
import { findBatches, findDoses } from './store.ts'
import { type doneWords, VaccinationsPage } from './vaccinations.view.tsx'
import { vaccinationsOf } from './vaccinations-of.ts'
import { parseVisit } from './visit.form.ts'
import { VisitPage } from './visit.view.tsx'
import { objections } from './visit-objections.ts'
import { visitText } from './visit-text.ts'

export const vaccination = router('professional')

vaccination.get('/jeugd/:id/vaccinaties', may.readRecord, async (ctx, { params, query }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const vaccinations = await vaccinationsOf(ctx, about.child)
  const sharing = await sharingOf(ctx, vaccinations)
  return page(pageText.title, VaccinationsPage({ page: about, vaccinations, sharing, done: doneIn(query) }))
})

vaccination.get('/jeugd/:id/vaccinaties/nieuw', may.writeRecord, async (ctx, { params }) =>
  page(visitText.title, await visitPage(ctx, params.id ?? '', {})),
)

vaccination.post('/jeugd/:id/vaccinaties/nieuw', may.writeRecord, async (ctx, { params, form }) => {
  const { child } = await recordPage(ctx, params.id ?? '')
  const parsed = parseVisit(form, { birth: bornOn(child), today: ctx.today })
  if (!parsed.ok) return invalid(visitText.title, await visitPage(ctx, child.id, parsed))
  const recorded = await recordVisit(ctx, child.id, parsed.value)
  if (recorded.kind === 'recorded') return see(`/jeugd/${child.id}/vaccinaties?vastgelegd`)
  const typed = typedWords(form)
  const objection = objections(recorded, parsed.value, { youth: child.givenNames, other: typed.other })
  return invalid(visitText.title, await visitPage(ctx, child.id, { typed, ...objection }))
})

vaccination.get('/jeugd/:id/vaccinaties/gegeven/:dose', may.writeRecord, async (ctx, { params }) => {
  const shown = await doseToCorrect(ctx, params.id ?? '', params.dose ?? '')
  record(ctx, 'read', 'youth-health.vaccination', shown.page.child.id)
  return page(visitText.correct.title, CorrectPage({ ...shown, faults: {}, typed: {} }))
})

vaccination.post('/jeugd/:id/vaccinaties/gegeven/:dose', may.writeRecord, async (ctx, { params, form }) => {
  const shown = await doseToCorrect(ctx, params.id ?? '', params.dose ?? '')
  const { child } = shown.page
  const parsed = parseCorrection(form, { birth: bornOn(child), today: ctx.today })
  if (!parsed.ok) return invalid(visitText.correct.title, CorrectPage({ ...shown, ...parsed }))
  const corrected = await correctDose(ctx, child.id, shown.recorded.id, parsed.value)
  if (corrected.kind === 'corrected') return see(`/jeugd/${child.id}/vaccinaties?verbeterd`)
  const { newer } = corrected
  return stale(visitText.correct.title, CorrectPage({ ...shown, newer, faults: {}, typed: typedWords(form) }))
})

const done = [
  'vastgelegd',
  'verbeterd',
  'antwoord',
  'schema',
  'zwangerschap',
  'uitstel',
  'opgeheven',
  'rivm',
] as const satisfies readonly (keyof typeof doneWords)[]
const doneIn = (query: URLSearchParams) => done.find(word => query.has(word)) ?? null

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly questions?: readonly Question[] }

async function visitPage(ctx: Ctx, childId: string, shown: Shown): Promise<Html> {
  const { faults = {}, typed = {}, questions = [] } = shown
  const about = await recordPage(ctx, childId)
  bornOn(about.child)
  const vaccinations = await vaccinationsOf(ctx, about.child)
  const [batches, stock] = await Promise.all([
    findBatches(ctx.db, ctx.municipality, ctx.today.subtract(batchMemory)),
    findStock(ctx.db, ctx.municipality),
  ])
  return VisitPage({ page: about, vaccinations, batches, stock, actorName: ctx.actor.name, faults, typed, questions })
}

async function doseToCorrect(ctx: Ctx, childId: string, doseId: string) {
  const about = await recordPage(ctx, childId)
  const all = await findDoses(ctx.db, ctx.municipality, about.child.id)
  const recorded = all.find(one => one.id === doseId)
  if (!recorded?.dose) throw new NotFound(`dose ${doseId}`)
  const newer = all.find(one => one.superseding?.id === recorded.id) ?? null
  return { page: about, recorded, dose: recorded.dose, newer }
}
