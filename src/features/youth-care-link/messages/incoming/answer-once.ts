/** What every message with a return message has in common: shape, sender, once only, and the return message itself. */
import type { Finding } from '../../../../knowledge/youth-care-messages/known.ts'
import type { MessageCode, MessageOf } from '../../../../knowledge/youth-care-messages/messages.ts'
import { messages } from '../../../../knowledge/youth-care-messages/messages.ts'
import type { Node } from '../../../../knowledge/youth-care-messages/read-message.ts'
import { returnCodes } from '../../../../knowledge/youth-care-messages/return-codes.ts'
import { returnMessage } from '../../../../knowledge/youth-care-messages/return-message.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { childOf, keepMessage, newIdentification, xmlOf } from '../box/keep-message.ts'
import { findByIdentification, findReturnOf, insertRemark } from '../box/store.ts'
import { type Agb, type MessageId, ourVersions } from '../message.ts'
import { refusalWords } from '../refusal.text.ts'
import { understand } from '../xml/receive-xml.ts'
import { writeXml } from '../xml/write-xml.ts'
import type { Receiving } from './receiving.ts'
import { insertRefused } from './store.ts'
import { incomingText } from './text.ts'

export type Arrived = { readonly root: Node; readonly xml: string; readonly agbs: readonly Agb[] }

/** Who sent a message that was kept, and under which id. */
export type Kept = { readonly id: MessageId; readonly provider: Agb }

/** What a message is answered with, unless it was answered before. */
type Answered = 'JW305' | 'JW307' | 'JW315' | 'JW317'
/** Does what the message asks when nothing is wrong with it, and else says what is. */
export type Take<C extends MessageCode> = (ctx: Ctx, message: MessageOf<C>, kept: Kept) => Promise<readonly Finding[]>

/** What is looked at in each of them. */
export type Common = { readonly Header: Head; readonly Client: { readonly Bsn: string } }

type Taker<C extends Answered> = { readonly take: Take<C>; readonly commonOf: (message: MessageOf<C>) => Common }

export async function answerOnce<C extends Answered>(
  ctx: Ctx,
  code: C,
  sent: Arrived,
  taker: Taker<C>,
): Promise<Receiving> {
  const read = understand(code, sent.root)
  if (read.kind === 'misshapen') return refuseShape(ctx, code, sent, read.refusals.map(refusalWords))
  const { message } = read
  const { Header: head, Client: youth } = taker.commonOf(message)
  const kept = await keepIncoming(ctx, code, sent, head, read.kind === 'sound' ? read.notRead : [])
  if (kept.kind !== 'kept') return kept.kind === 'again' ? again(ctx, kept.id) : refusedAs(ctx, code, message, kept)
  record(ctx, 'create', 'youth-care-link.message', (await childOf(ctx, youth.Bsn))?.id ?? null, code)
  const told = read.kind === 'unsound' ? read.refusals.map(refusalWords) : []
  const findings = told.length > 0 ? inHeader('0001') : await judged(ctx, head, () => taker.take(ctx, message, kept))
  const words = [...told, ...findings.filter(() => told.length === 0).map(findingWords)]
  if (words.length > 0) await insertRemark(ctx.db, ctx.municipality, kept.id, words)
  return giveBack(ctx, code, message, kept, findings)
}

const inHeader = (code: Finding['code']): readonly Finding[] => [{ path: 'Header', code }]

export const findingWords = ({ path, code }: Finding): string => `${path}: ${returnCodes[code].says} (${code})`

/** A message that is signed in the future is not looked at further. */
async function judged(ctx: Ctx, head: Head, take: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  return head.BerichtIdentificatie.Dagtekening > ctx.today.toString() ? inHeader('8848') : take()
}

/** The standard answers a wrong shape with an error: the message counts as not sent, and nothing of it is kept. */
export async function refuseShape(
  ctx: Ctx,
  code: MessageCode,
  { root, agbs }: Arrived,
  told: readonly string[],
): Promise<Receiving> {
  const said = textAt(root, ['Header', 'Afzender'])
  const provider = agbs.find(agb => agb === said) ?? agbs[0]
  if (provider)
    await insertRefused(ctx.db, {
      municipality: ctx.municipality,
      provider,
      kind: code,
      identification: textAt(root, ['Header', 'BerichtIdentificatie', 'Identificatie']).slice(0, 12),
      told: [...told],
      at: ctx.now,
    })
  return { kind: 'refused', told }
}

const textAt = (node: Node, path: readonly string[]): string => {
  const [name, ...rest] = path
  const part = node.parts.find(one => one.name === name)
  if (!part) return ''
  return rest.length === 0 ? part.text : textAt(part, rest)
}

type Head = {
  readonly Afzender: string
  readonly Ontvanger: string
  readonly BerichtIdentificatie: { readonly Identificatie: string; readonly Dagtekening: string }
}
export type Keeping =
  | ({ readonly kind: 'kept' } & Kept)
  | { readonly kind: 'again'; readonly id: MessageId }
  | { readonly kind: 'other'; readonly provider: Agb }
  | { readonly kind: 'not-theirs'; readonly told: string }

export async function keepIncoming(
  ctx: Ctx,
  code: MessageCode,
  { xml, agbs }: Arrived,
  head: Head,
  notRead: readonly string[],
): Promise<Keeping> {
  const provider = agbs.find(agb => agb === head.Afzender)
  if (!provider) return { kind: 'not-theirs', told: incomingText.otherSender }
  if (head.Ontvanger !== ctx.municipality) return { kind: 'not-theirs', told: incomingText.otherReceiver }
  const identification = head.BerichtIdentificatie.Identificatie
  const id = await keepMessage(ctx, { direction: 'in', code, provider, identification, xml, notRead })
  if (id) return { kind: 'kept', id, provider }
  const earlier = await findByIdentification(ctx.db, ctx.municipality, {
    direction: 'in',
    provider,
    code,
    identification,
  })
  if (!earlier) throw new Error('a message that was there is gone')
  return (await xmlOf(ctx, earlier.id)) === xml ? { kind: 'again', id: earlier.id } : { kind: 'other', provider }
}

/** The same return message as the first time. */
export async function again(ctx: Ctx, id: MessageId): Promise<Receiving> {
  const given = await findReturnOf(ctx.db, ctx.municipality, id)
  record(ctx, 'read', 'youth-care-link.message', null, 'again')
  return given ? { kind: 'returned', xml: await xmlOf(ctx, given.id) } : { kind: 'taken' }
}

/** Not from them, or another message under an identification that was used: nothing is kept. */
function refusedAs<C extends Answered>(
  ctx: Ctx,
  code: C,
  message: MessageOf<C>,
  kept: Exclude<Keeping, { kind: 'kept' | 'again' }>,
): Receiving {
  if (kept.kind === 'not-theirs') return { kind: 'refused', told: [kept.told] }
  const head = { identification: newIdentification(), on: ctx.today, versions: ourVersions }
  return {
    kind: 'returned',
    xml: writeXml(messages[code].answer, returnMessage(code, message, head, inHeader('9056'))),
  }
}

async function giveBack<C extends Answered>(
  ctx: Ctx,
  code: C,
  message: MessageOf<C>,
  kept: Kept,
  findings: readonly Finding[],
): Promise<Receiving> {
  const answer = messages[code].answer
  const identification = newIdentification()
  const head = { identification, on: ctx.today, versions: ourVersions }
  const xml = writeXml(answer, returnMessage(code, message, head, findings))
  await keepMessage(ctx, {
    direction: 'out',
    code: answer,
    provider: kept.provider,
    identification,
    xml,
    answers: kept.id,
  })
  return { kind: 'returned', xml }
}
