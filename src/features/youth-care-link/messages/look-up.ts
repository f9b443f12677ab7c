/** What the officers see: what waits and until when, what goes on, and what was refused. */
import { type AnswerStanding, answerStanding } from '../../../knowledge/youth-care-messages/terms.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { childOf, xmlOf } from './box/keep-message.ts'
import { findLatest, findMessage, findReturnOf } from './box/store.ts'
import { findRefused, type RefusedMessage } from './incoming/store.ts'
import type { Invoice } from './invoices/invoice.ts'
import { findInvoices } from './invoices/store.ts'
import type { KeptMessage } from './message.ts'
import { type Provider, providersOf } from './providers/provider.ts'
import { endedRequests, type OpenedRequest, waitingRequests } from './requests/look-up.ts'
import { findRequests } from './requests/store.ts'
import { findTries, findUnsent, type Try } from './sending/store.ts'

export type SentMessage = {
  readonly message: KeptMessage
  readonly tries: readonly Try[]
  readonly answer: KeptMessage | null
}

export type Overview = {
  readonly waiting: readonly OpenedRequest[]
  readonly invoices: readonly Invoice[]
  /** Not there yet: no address, or every try failed so far. */
  readonly unsent: readonly SentMessage[]
  /** In the words that their sender was told. */
  readonly refused: readonly RefusedMessage[]
  readonly latest: readonly KeptMessage[]
  readonly ended: readonly OpenedRequest[]
  readonly answered: readonly Invoice[]
  readonly providers: readonly Provider[]
}

const most = 20

export async function overviewOf(ctx: Ctx): Promise<Overview> {
  const { db, municipality } = ctx
  const unsent: SentMessage[] = []
  for (const id of (await findUnsent(db, municipality, null)).slice(0, most)) unsent.push(await sentMessage(ctx, id))
  return {
    waiting: await waitingRequests(ctx),
    invoices: await findInvoices(db, municipality, { kind: 'waiting' }),
    unsent,
    refused: await findRefused(db, municipality, most),
    latest: await findLatest(db, municipality, most),
    ended: await endedRequests(ctx, most),
    answered: await findInvoices(db, municipality, { kind: 'answered', most }),
    providers: await providersOf(ctx),
  }
}

async function sentMessage(ctx: Ctx, id: string): Promise<SentMessage> {
  const message = await findMessage(ctx.db, ctx.municipality, id)
  if (!message) throw new NotFound(`message ${id}`)
  const tries = (await findTries(ctx.db, ctx.municipality, [id])).get(id) ?? []
  return { message, tries, answer: (await findReturnOf(ctx.db, ctx.municipality, id)) ?? null }
}

/** How many requests and invoices wait, and how many of them are late: numbers without names. */
export async function messagesThatWait(ctx: Ctx): Promise<{ readonly waiting: number; readonly overdue: number }> {
  const requests = await findRequests(ctx.db, ctx.municipality, { kind: 'waiting' })
  const invoices = await findInvoices(ctx.db, ctx.municipality, { kind: 'waiting' })
  const all = [...requests, ...invoices].map(({ answerBy }): AnswerStanding => answerStanding(answerBy, ctx.today))
  return { waiting: all.length, overdue: all.filter(one => one === 'overdue').length }
}

/** One message as it stands in the box, with its text. Throws NotFound. */
export async function openKept(ctx: Ctx, id: string): Promise<SentMessage & { readonly xml: string }> {
  if (!isId(id)) throw new NotFound(`message ${id}`)
  const sent = await sentMessage(ctx, id)
  const xml = await xmlOf(ctx, sent.message.id)
  for (const subject of await subjectsOf(ctx, xml)) record(ctx, 'read', 'youth-care-link.message', subject, id)
  return { ...sent, xml }
}

/** Whom a message is about: each child that is known here, or nobody by an id. */
async function subjectsOf(ctx: Ctx, xml: string): Promise<readonly (string | null)[]> {
  const numbers = new Set([...xml.matchAll(/Bsn>(\d{9})</g)].map(([, bsn = '']) => bsn))
  const children: (string | null)[] = []
  for (const bsn of numbers) children.push((await childOf(ctx, bsn))?.id ?? null)
  return children.length > 0 ? [...new Set(children)] : [null]
}
