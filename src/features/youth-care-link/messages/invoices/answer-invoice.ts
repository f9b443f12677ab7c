/** An officer answers an invoice (325): each line is granted or refused with codes, once for the whole invoice. */
import { invoiceAnswerMessage } from '../../../../knowledge/youth-care-messages/compose.ts'
import { type JudgedLine, judgeInvoice } from '../../../../knowledge/youth-care-messages/judge-invoice.ts'
import type { ReturnCode } from '../../../../knowledge/youth-care-messages/return-codes.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId, newId } from '../../../../platform/new-id.ts'
import { childOf, readKept } from '../box/keep-message.ts'
import { headingOf } from '../incoming/take-invoice.ts'
import type { MessageId } from '../message.ts'
import { sendMessage } from '../sending/send-message.ts'
import { type Invoice, type Line, signedCents } from './invoice.ts'
import { knownForInvoice } from './known-for-invoice.ts'
import { findInvoices, findLines, insertAnswer, insertRefusedLines } from './store.ts'

/** A line with whose it is; `found` is judged anew as long as the invoice waits, since others may have been answered meanwhile. */
export type OpenedLine = Line & {
  readonly bsn: string
  readonly child: { readonly id: string; readonly name: string } | null
}
export type OpenedInvoice = { readonly invoice: Invoice; readonly lines: readonly OpenedLine[] }

/** Throws NotFound. Every youth on it leaves a line. */
export async function openInvoice(ctx: Ctx, id: string): Promise<OpenedInvoice> {
  const [invoice] = isId(id) ? await findInvoices(ctx.db, ctx.municipality, { kind: 'one', id }) : []
  if (!invoice) throw new NotFound(`invoice ${id}`)
  const kept = await findLines(ctx.db, ctx.municipality, invoice.id)
  const { judged } = await judgedAnew(ctx, invoice)
  const children = new Map<string, Awaited<ReturnType<typeof childOf>>>()
  for (const bsn of new Set(judged.map(line => line.bsn))) {
    const child = await childOf(ctx, bsn)
    children.set(bsn, child)
    record(ctx, 'read', 'youth-care-link.invoice', child?.id ?? null, invoice.id)
  }
  const lines = kept.map((line, place) => openedLine(line, judged[place], invoice, children))
  return { invoice, lines }
}

function openedLine(
  line: Line,
  judged: JudgedLine | undefined,
  { answer }: Invoice,
  children: ReadonlyMap<string, Awaited<ReturnType<typeof childOf>>>,
): OpenedLine {
  const child = judged && children.get(judged.bsn)
  return {
    ...line,
    found: answer === null ? (judged?.codes ?? line.found) : line.found,
    bsn: judged?.bsn ?? '',
    child: child ? { id: child.id, name: `${child.givenNames} ${child.familyName}` } : null,
  }
}

async function judgedAnew(ctx: Ctx, invoice: Invoice) {
  const message = await readKept(ctx, 'JW323', invoice.message)
  const known = await knownForInvoice(ctx, message, invoice.provider, invoice.id)
  return { message, judged: judgeInvoice(message, known).lines }
}

export type Answering = { readonly kind: 'answered' } | { readonly kind: 'overtaken'; readonly now: Invoice }

/** Refused lines with their codes; what is not named is granted. */
export async function answerInvoice(
  ctx: Ctx,
  id: string,
  refused: ReadonlyMap<string, readonly ReturnCode[]>,
): Promise<Answering> {
  const { invoice, lines } = await openInvoice(ctx, id)
  if (invoice.answer) return { kind: 'overtaken', now: invoice }
  const message_id = newId<MessageId>()
  const granted = lines.filter(line => !refused.has(line.id)).reduce((cents, line) => cents + signedCents(line), 0)
  const isFirst = await insertAnswer(ctx.db, {
    municipality: ctx.municipality,
    invoice_id: invoice.id,
    granted_cents: granted,
    message_id,
    at: ctx.now,
    by_id: ctx.actor.id,
    by_name: ctx.actor.name,
  })
  if (!isFirst) return { kind: 'overtaken', now: (await openInvoice(ctx, id)).invoice }
  const rows = lines.flatMap(line => {
    const codes = refused.get(line.id) ?? []
    return codes.length > 0 ? [{ line: line.id, codes }] : []
  })
  await insertRefusedLines(ctx.db, ctx.municipality, rows)
  await tell(ctx, invoice, message_id, lines, refused)
  record(ctx, 'change', 'youth-care-link.invoice', null, invoice.id)
  return { kind: 'answered' }
}

async function tell(
  ctx: Ctx,
  invoice: Invoice,
  id: MessageId,
  lines: readonly OpenedLine[],
  refused: ReadonlyMap<string, readonly ReturnCode[]>,
): Promise<void> {
  const { message, judged } = await judgedAnew(ctx, invoice)
  const decided = judged.map((line, place) => ({ ...line, codes: refused.get(lines[place]?.id ?? '') ?? [] }))
  const heading = headingOf(ctx, invoice.provider)
  await sendMessage(ctx, 'JW325', {
    id,
    provider: invoice.provider,
    identification: heading.identification,
    message: invoiceAnswerMessage(heading, message, { codes: [], lines: decided }),
    answers: invoice.message,
    subject: null,
  })
}
