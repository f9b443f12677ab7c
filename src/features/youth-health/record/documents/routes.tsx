import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { file, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { childIdFrom } from '../care-relation.ts'
import { type RecordPage, recordPage } from '../record-page.ts'
import { addDocument } from './add-document.ts'
import { parseDocument, parseWithdrawal } from './document.form.ts'
import { mostBytes, type StoredDocument } from './document.ts'
import { DocumentsPage, type Done, WithdrawPage } from './documents.view.tsx'
import { shareDocument } from './documents-for-family.ts'
import { openDocument } from './open-document.ts'
import { fileNameOf } from './rules.ts'
import { findDocuments } from './store.ts'
import { text } from './text.ts'
import { withdrawDocument } from './withdraw-document.ts'

export const documents = router('professional')

/** The file and the words with it. */
const bodyLimit = mostBytes + 256 * 1024

documents.get('/jeugd/:id/documenten', may.readRecord, async (ctx, { params, query }) => {
  const shown = await allOf(ctx, params.id ?? '')
  const done = doneIn(query)
  return page(text.title, DocumentsPage({ ...shown, done, faults: {}, typed: {} }))
})

documents.post(
  '/jeugd/:id/documenten',
  may.writeRecord,
  async (ctx, { params, form }) => {
    const shown = await allOf(ctx, params.id ?? '')
    const parsed = await parseDocument(form, ctx.today)
    if (!parsed.ok) return invalid(text.title, DocumentsPage({ ...shown, done: null, ...parsed }))
    const { child } = shown.page
    const added = await addDocument(ctx, child.id, parsed.value)
    if (added.kind === 'added') return see(`/jeugd/${child.id}/documenten?toegevoegd`)
    const faults = { file: added.because === 'too-large' ? text.wrong.tooLarge : text.wrong.kind }
    return invalid(text.title, DocumentsPage({ ...shown, done: null, faults, typed: typedWords(form) }))
  },
  { bodyLimit },
)

documents.get('/jeugd/:id/documenten/:document', may.readRecord, async (ctx, { params }) => {
  const { document, content } = await openDocument(ctx, params.id ?? '', params.document ?? '')
  return file(fileNameOf(document), document.mediaType, new Uint8Array(content))
})

documents.post('/jeugd/:id/documenten/:document/delen', may.writeRecord, async (ctx, { params }) => {
  await shareDocument(ctx, params.id ?? '', params.document ?? '')
  return see(`/jeugd/${childIdFrom(params.id ?? '')}/documenten?gedeeld`)
})

documents.get('/jeugd/:id/documenten/:document/intrekken', may.writeRecord, async (ctx, asked) => {
  const { page: about, document } = await documentAsked(ctx, asked)
  return page(text.withdrawTitle(document.title), WithdrawPage({ page: about, document, faults: {}, typed: {} }))
})

documents.post('/jeugd/:id/documenten/:document/intrekken', may.writeRecord, async (ctx, asked) => {
  const { page: about, document } = await documentAsked(ctx, asked)
  const title = text.withdrawTitle(document.title)
  const parsed = parseWithdrawal(asked.form)
  if (!parsed.ok) return invalid(title, WithdrawPage({ page: about, document, ...parsed }))
  const withdrawn = await withdrawDocument(ctx, about.child.id, document.id, parsed.value.reason)
  if (withdrawn.kind === 'withdrawn') return see(`/jeugd/${about.child.id}/documenten?ingetrokken`)
  const again = { faults: { reason: text.already }, typed: typedWords(asked.form) }
  return stale(title, WithdrawPage({ page: about, document, ...again }))
})

function doneIn(query: URLSearchParams): Done | null {
  if (query.has('toegevoegd')) return 'added'
  if (query.has('gedeeld')) return 'shared'
  return query.has('ingetrokken') ? 'taken' : null
}

type Shown = { readonly page: RecordPage; readonly documents: readonly StoredDocument[] }

async function allOf(ctx: Ctx, id: string): Promise<Shown> {
  const child = childIdFrom(id)
  const [about, found] = await Promise.all([recordPage(ctx, child), findDocuments(ctx.db, ctx.municipality, child)])
  record(ctx, 'read', 'youth-health.document', child)
  return { page: about, documents: found }
}

async function documentAsked(ctx: Ctx, { params }: Asked): Promise<Shown & { readonly document: StoredDocument }> {
  const shown = await allOf(ctx, params.id ?? '')
  const document = shown.documents.find(one => one.id === params.document)
  if (!document) throw new NotFound(`document ${params.document}`)
  return { ...shown, document }
}
