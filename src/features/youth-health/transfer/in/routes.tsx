import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { text } from '../text.ts'
import { PreviewPage } from './preview.view.tsx'
import { parseDelivery, parseWhose } from './receive.form.ts'
import { ReceivePage } from './receive.view.tsx'
import { receiveFile } from './receive-file.ts'
import type { Received, Waiting } from './received.ts'
import { deleteReceived, findReceived, findWaiting } from './store.ts'
import { candidatesFor, takeIn } from './take-in.ts'

export const receivedRecords = router('professional')

const nothing = { before: null, isPutAside: false, faults: {} }
/** A record with all its documents. */
const bodyLimit = 64 * 1024 * 1024

receivedRecords.get('/jeugd/ontvangen', may.writeRecord, async (ctx, { query }) =>
  page(text.receive.title, ReceivePage({ ...nothing, waiting: await waitingOf(ctx), isPutAside: query.has('weg') })),
)

receivedRecords.post(
  '/jeugd/ontvangen',
  may.writeRecord,
  async (ctx, { form }) => {
    const waiting = await waitingOf(ctx)
    const parsed = await parseDelivery(form)
    if (!parsed.ok) return invalid(text.receive.title, ReceivePage({ ...nothing, waiting, faults: parsed.faults }))
    const received = await receiveFile(ctx, parsed.value)
    switch (received.kind) {
      case 'received':
        return see(`/jeugd/ontvangen/${received.id}`)
      case 'taken-in-before':
        return invalid(text.receive.title, ReceivePage({ ...nothing, waiting, before: received.before }))
      case 'refused': {
        const { because, place } = received
        const words = text.receive.refused[because]
        const fault = because === 'other-form' || because === 'unknown-part' ? words + text.receive.at(place) : words
        const faults = because === 'other-words' ? { words: fault } : { file: fault }
        return invalid(text.receive.title, ReceivePage({ ...nothing, waiting, faults }))
      }
    }
  },
  { bodyLimit, perMinute: 6 },
)

receivedRecords.get('/jeugd/ontvangen/:received', may.writeRecord, async (ctx, asked) => {
  const received = await receivedAsked(ctx, asked)
  return page(text.receive.title, await previewOf(ctx, received, { faults: {}, typed: {} }))
})

receivedRecords.post('/jeugd/ontvangen/:received', may.writeRecord, async (ctx, asked) => {
  const received = await receivedAsked(ctx, asked)
  const parsed = parseWhose(asked.form)
  if (!parsed.ok) return invalid(text.receive.title, await previewOf(ctx, received, parsed))
  const taken = await takeIn(ctx, received, parsed.value)
  if (taken.kind === 'taken-in') return see(`/jeugd/${taken.child}/tijdlijn`)
  const faults = { whose: text.preview.refused[taken.because] }
  return invalid(text.receive.title, await previewOf(ctx, received, { faults, typed: typedWords(asked.form) }))
})

receivedRecords.post('/jeugd/ontvangen/:received/wegleggen', may.writeRecord, async (ctx, asked) => {
  const received = await receivedAsked(ctx, asked)
  await deleteReceived(ctx.db, ctx.municipality, received.id)
  record(ctx, 'delete', 'youth-health.received-record', null, received.id)
  return see('/jeugd/ontvangen?weg')
})

async function waitingOf(ctx: Ctx): Promise<readonly Waiting[]> {
  record(ctx, 'read', 'youth-health.received-record', null)
  return findWaiting(ctx.db, ctx.municipality)
}

async function receivedAsked(ctx: Ctx, { params }: Asked): Promise<Received> {
  const wanted = params.received ?? ''
  const received = isId(wanted) ? await findReceived(ctx.db, ctx.municipality, wanted) : undefined
  if (!received) throw new NotFound(`received record ${wanted}`)
  record(ctx, 'read', 'youth-health.received-record', null, received.id)
  return received
}

const previewOf = async (
  ctx: Ctx,
  received: Received,
  { faults, typed }: Pick<Parameters<typeof PreviewPage>[0], 'faults' | 'typed'>,
) => PreviewPage({ received, candidates: await candidatesFor(ctx, received.file), faults, typed })
