import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { file, invalid, page, see } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { childLookedAfter } from '../../record/care-relation.ts'
import { type RecordPage, recordPage } from '../../record/record-page.ts'
import { parseWord } from '../answers/answer.form.ts'
import { type Asked, standingOf } from '../answers/answer.ts'
import { askedOf, recordAnswer } from '../answers/record-answer.ts'
import { exportBds } from '../basisdataset/export-bds.ts'
import { findParcel, findTransfers } from '../store.ts'
import { text } from '../text.ts'
import { makeTransfer } from './make-transfer.ts'
import { parseTransfer } from './transfer.form.ts'
import type { TransferOut } from './transfer.ts'
import { TransferPage } from './transfer.view.tsx'

export const transfer = router('professional')

transfer.get('/jeugd/:id/overdragen', may.readRecord, async (ctx, { params, query }) => {
  const done = query.has('gemaakt') ? 'made' : query.has('antwoord') ? 'answered' : null
  return page(text.title, TransferPage({ ...(await shownOf(ctx, params.id ?? '')), done, faults: {}, typed: {} }))
})

transfer.post('/jeugd/:id/overdragen/antwoord', may.writeRecord, async (ctx, { params, form }) => {
  const shown = await shownOf(ctx, params.id ?? '')
  const parsed = parseWord(form, ctx.today)
  if (!parsed.ok) return invalid(text.title, TransferPage({ ...shown, done: null, ...parsed }))
  const { child } = shown.page
  const said = await recordAnswer(ctx, child.id, parsed.value)
  if (said.kind === 'recorded') return see(`/jeugd/${child.id}/overdragen?antwoord`)
  const again = { faults: { person: text.answers.noCustody }, typed: typedWords(form) }
  return invalid(text.title, TransferPage({ ...shown, done: null, ...again }))
})

transfer.post('/jeugd/:id/overdragen', may.writeRecord, async (ctx, { params, form }) => {
  const shown = await shownOf(ctx, params.id ?? '')
  const parsed = parseTransfer(form)
  if (!parsed.ok) return invalid(text.title, TransferPage({ ...shown, done: null, ...parsed }))
  const { child } = shown.page
  const made = await makeTransfer(ctx, child.id, parsed.value)
  // Refused: somebody objected in the meantime. The page shows who.
  return made.kind === 'made'
    ? see(`/jeugd/${child.id}/overdragen?gemaakt`)
    : invalid(text.title, TransferPage({ ...shown, done: null, faults: {}, typed: {} }))
})

transfer.get('/jeugd/:id/overdragen/:transfer', may.readRecord, async (ctx, { params }) => {
  const child = await childLookedAfter(ctx, params.id ?? '')
  const wanted = params.transfer ?? ''
  // Who said no after the file was made, said it in time: it has not gone yet.
  const isGiven = standingOf(await askedOf(ctx, child), ctx.today).kind === 'given'
  const parcel = isGiven && isId(wanted) ? await findParcel(ctx.db, ctx.municipality, child.id, wanted) : undefined
  if (!parcel) throw new NotFound(`transfer ${wanted}`)
  record(ctx, 'transfer', 'youth-health.record', child.id, wanted)
  return file(`dossier-${wanted.slice(-8)}.opencjg`, 'application/octet-stream', new Uint8Array(parcel))
})

transfer.get('/jeugd/:id/basisdataset', may.readRecord, async (ctx, { params }) => {
  const child = await childLookedAfter(ctx, params.id ?? '')
  const exported = await exportBds(ctx, child)
  if (exported.kind === 'not-born-yet') throw new NotFound(`file of the unborn ${child.id}`)
  return file('basisdataset-jgz.json', 'application/json', `${JSON.stringify(exported.file, null, 2)}\n`)
})

type Shown = { readonly page: RecordPage; readonly asked: Asked; readonly transfers: readonly TransferOut[] }

async function shownOf(ctx: Ctx, id: string): Promise<Shown> {
  const about = await recordPage(ctx, id)
  const asked = await askedOf(ctx, about.child)
  record(ctx, 'read', 'youth-health.transfer-consent', about.child.id)
  return { page: about, asked, transfers: await findTransfers(ctx.db, ctx.municipality, about.child.id) }
}
