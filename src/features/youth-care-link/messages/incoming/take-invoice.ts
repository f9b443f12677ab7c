/** An invoice (323) comes in: kept with its lines and what is wrong with each, waiting for an officer. It has no return message but its answer. */
import { invoiceAnswerMessage, invoiceRefusal, totalOf } from '../../../../knowledge/youth-care-messages/compose.ts'
import { dayOf } from '../../../../knowledge/youth-care-messages/form.ts'
import {
  type JudgedInvoice,
  type JudgedLine,
  judgeInvoice,
} from '../../../../knowledge/youth-care-messages/judge-invoice.ts'
import type { MessageOf } from '../../../../knowledge/youth-care-messages/messages.ts'
import { answerBy } from '../../../../knowledge/youth-care-messages/terms.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { childOf, keepMessage, newIdentification, youthPrint } from '../box/keep-message.ts'
import { insertRemark } from '../box/store.ts'
import { knownForInvoice } from '../invoices/known-for-invoice.ts'
import { insertInvoice, insertLines, type NewLine } from '../invoices/store.ts'
import { type InvoiceId, ourVersions } from '../message.ts'
import { refusalWords } from '../refusal.text.ts'
import { understand } from '../xml/receive-xml.ts'
import { writeMessage } from '../xml/write-xml.ts'
import { type Arrived, again, findingWords, type Kept, keepIncoming, refuseShape } from './answer-once.ts'
import type { Receiving } from './receiving.ts'

type Invoice = MessageOf<'JW323'>

export async function takeInvoice(ctx: Ctx, sent: Arrived): Promise<Receiving> {
  const read = understand('JW323', sent.root)
  if (read.kind === 'misshapen') return refuseShape(ctx, 'JW323', sent, read.refusals.map(refusalWords))
  const { message } = read
  const kept = await keepIncoming(ctx, 'JW323', sent, message.Header, read.kind === 'sound' ? read.notRead : [])
  if (kept.kind === 'not-theirs') return { kind: 'refused', told: [kept.told] }
  if (kept.kind === 'again') return again(ctx, kept.id)
  const heading = headingOf(ctx, kept.provider)
  if (kept.kind === 'other')
    return { kind: 'returned', xml: writeMessage('JW325', invoiceRefusal(heading, message, '9056')) }
  await recordYouths(ctx, message)
  if (read.kind === 'unsound') {
    const words = read.refusals.map(refusalWords)
    return giveBack(ctx, kept, invoiceRefusal(heading, message, '0001'), words)
  }
  const judged = judgeInvoice(message, await knownForInvoice(ctx, message, kept.provider, null))
  if (judged.codes.length > 0) {
    const words = judged.codes.map(code => findingWords({ path: 'Declaratie', code }))
    return giveBack(ctx, kept, invoiceAnswerMessage(heading, message, judged), words)
  }
  await keepInvoice(ctx, message, kept, judged)
  return { kind: 'taken' }
}

export const headingOf = (ctx: Ctx, provider: string) => ({
  municipality: ctx.municipality,
  provider,
  identification: newIdentification(),
  on: ctx.today,
  versions: ourVersions,
})

async function recordYouths(ctx: Ctx, { Declaratie: { Clienten } }: Invoice): Promise<void> {
  for (const { Bsn } of Clienten.Client) {
    const child = await childOf(ctx, Bsn)
    record(ctx, 'create', 'youth-care-link.message', child?.id ?? null, 'JW323')
  }
}

async function giveBack(
  ctx: Ctx,
  kept: Kept,
  answer: MessageOf<'JW325'>,
  words: readonly string[],
): Promise<Receiving> {
  const xml = writeMessage('JW325', answer)
  const identification = answer.Header.BerichtIdentificatie.Identificatie
  await insertRemark(ctx.db, ctx.municipality, kept.id, words)
  await keepMessage(ctx, {
    direction: 'out',
    code: 'JW325',
    provider: kept.provider,
    identification,
    xml,
    answers: kept.id,
  })
  return { kind: 'returned', xml }
}

async function keepInvoice(ctx: Ctx, message: Invoice, kept: Kept, judged: JudgedInvoice): Promise<void> {
  const { DeclaratieNummer, DeclaratiePeriode } = message.Declaratie
  const id = newId<InvoiceId>()
  await insertInvoice(ctx.db, {
    municipality: ctx.municipality,
    id,
    message_id: kept.id,
    provider: kept.provider,
    number: DeclaratieNummer,
    cents: totalOf(message),
    begins_on: dayOf(DeclaratiePeriode.Begindatum),
    ends_on: dayOf(DeclaratiePeriode.Einddatum),
    received_on: ctx.today,
    answer_by: answerBy('invoice', ctx.today),
  })
  await insertLines(
    ctx.db,
    judged.lines.map((line, place) => rowOf(ctx, id, line, place + 1)),
  )
}

const rowOf = (ctx: Ctx, invoice_id: InvoiceId, { bsn, line, codes }: JudgedLine, place: number): NewLine => ({
  municipality: ctx.municipality,
  id: newId<string>(),
  invoice_id,
  place,
  youth: youthPrint(ctx, bsn),
  reference: line.ProductReferentie.ReferentieNummer,
  previous_reference: line.ProductReferentie.VorigReferentieNummer ?? null,
  allocation: Number(line.ToewijzingNummer),
  category: line.ProductCategorie,
  code: line.ProductCode,
  begins_on: dayOf(line.ProductPeriode.Begindatum),
  ends_on: dayOf(line.ProductPeriode.Einddatum),
  volume: Number(line.GeleverdVolume),
  unit: line.Eenheid,
  tariff: line.ProductTarief === undefined ? null : Number(line.ProductTarief),
  cents: Number(line.IngediendBedrag.Bedrag),
  is_credit: line.IngediendBedrag.DebetCredit === 'C',
  found: [...codes],
})
