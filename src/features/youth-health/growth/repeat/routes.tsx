import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { measures } from '../../record/observations.ts'
import { type RecordPage, recordPage } from '../../record/record-page.ts'
import { measureWords } from '../address.ts'
import { measureOf } from '../measurement.ts'
import { noteToRepeat, takeBackToRepeat } from './note-to-repeat.ts'
import { parseNoting, parseTakingBack } from './repeat.form.ts'
import { NoteToRepeatPage, TakeBackPage } from './repeat.view.tsx'
import { findToRepeat } from './store.ts'
import { repeatText } from './text.ts'
import type { ToRepeat } from './to-repeat.ts'

export const growthRepeat = router('professional')

growthRepeat.get('/jeugd/:id/groei/opnieuw', may.writeRecord, async (ctx, { params, query }) => {
  const about = await bornChild(ctx, params.id)
  const measure = measures.find(one => measureWords[measureOf[one]] === query.get('maat'))
  const typed = measure ? { measures: measure } : {}
  return page(repeatText.title, NoteToRepeatPage({ page: about, faults: {}, typed }))
})

growthRepeat.post('/jeugd/:id/groei/opnieuw', may.writeRecord, async (ctx, { params, form }) => {
  const about = await bornChild(ctx, params.id)
  const parsed = parseNoting(form, ctx.today)
  if (!parsed.ok) return invalid(repeatText.title, NoteToRepeatPage({ page: about, ...parsed }))
  await noteToRepeat(ctx, about.child.id, parsed.value)
  return see(`/jeugd/${about.child.id}/groei?opnieuw`)
})

growthRepeat.get('/jeugd/:id/groei/opnieuw/:meting', may.writeRecord, async (ctx, { params }) => {
  const about = await bornChild(ctx, params.id)
  const toRepeat = await openOne(ctx, about, params.meting)
  record(ctx, 'read', 'youth-health.growth', about.child.id)
  return page(repeatText.takeBackTitle, TakeBackPage({ page: about, toRepeat, faults: {}, typed: {} }))
})

growthRepeat.post('/jeugd/:id/groei/opnieuw/:meting', may.writeRecord, async (ctx, { params, form }) => {
  const about = await bornChild(ctx, params.id)
  const toRepeat = await openOne(ctx, about, params.meting)
  const parsed = parseTakingBack(form)
  if (!parsed.ok) return invalid(repeatText.takeBackTitle, TakeBackPage({ page: about, toRepeat, ...parsed }))
  await takeBackToRepeat(ctx, about.child.id, toRepeat.id, parsed.value.because)
  return see(`/jeugd/${about.child.id}/groei?vervallen`)
})

async function bornChild(ctx: Ctx, id: string | undefined): Promise<RecordPage> {
  const about = await recordPage(ctx, id ?? '')
  if (about.child.birth.kind === 'expected') throw new NotFound(`child ${about.child.id} is not born`)
  return about
}

async function openOne(ctx: Ctx, { child }: RecordPage, id: string | undefined): Promise<ToRepeat> {
  const known = await findToRepeat(ctx.db, ctx.municipality, child.id)
  const found = known.find(one => one.id === id)
  if (!found) throw new NotFound(`measurement to repeat ${id}`)
  return found
}
