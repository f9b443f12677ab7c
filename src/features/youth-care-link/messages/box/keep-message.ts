/** Messages in and out, sealed: a message holds the number and the name of a youth. Opened for use only, and each sight leaves a line. */
import { randomInt } from 'node:crypto'
import { parseBsn } from '../../../../knowledge/identifiers/bsn.ts'
import type { MessageCode, MessageOf } from '../../../../knowledge/youth-care-messages/messages.ts'
import { type Child, findChildByBsn } from '../../../../people/index.ts'
import { fingerprint } from '../../../../platform/crypto/fingerprint.ts'
import { seal, unseal } from '../../../../platform/crypto/seal.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { MessageId } from '../message.ts'
import { openMessage, understand } from '../xml/receive-xml.ts'
import * as store from './store.ts'

type Entry = {
  /** Made beforehand where a decision names its message. */
  readonly id?: MessageId
  readonly direction: 'in' | 'out'
  readonly code: MessageCode
  readonly provider: string
  readonly identification: string
  readonly xml: string
  readonly answers?: MessageId
  readonly notRead?: readonly string[]
}

/** Null when this identification was used before. */
export async function keepMessage(ctx: Ctx, entry: Entry): Promise<MessageId | null> {
  const id = entry.id ?? newId<MessageId>()
  const isNew = await store.insertMessage(ctx.db, {
    municipality: ctx.municipality,
    id,
    direction: entry.direction,
    kind: entry.code,
    provider: entry.provider,
    identification: entry.identification,
    content: seal(ctx.keys, entry.xml),
    answers_id: entry.answers ?? null,
    not_read: [...(entry.notRead ?? [])],
    at: ctx.now,
    by_id: ctx.actor.id,
    by_name: ctx.actor.name,
  })
  return isNew ? id : null
}

export const xmlOf = async (ctx: Ctx, id: MessageId): Promise<string> =>
  unseal(ctx.keys, await store.findContent(ctx.db, ctx.municipality, id))

/** A message of ours or theirs that was understood before it was kept. */
export async function readKept<C extends MessageCode>(ctx: Ctx, code: C, id: MessageId): Promise<MessageOf<C>> {
  const opened = openMessage(new TextEncoder().encode(await xmlOf(ctx, id)))
  if (opened.kind !== 'opened' || opened.code !== code) throw new Error(`message ${id} is no ${code}`)
  const read = understand(code, opened.root)
  if (read.kind === 'misshapen') throw new Error(`message ${id} was kept though it is misshapen`)
  return read.message
}

const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Twelve signs, the most that the standard allows. */
export const newIdentification = (): string => Array.from({ length: 12 }, () => signs[randomInt(signs.length)]).join('')

/** By this a youth is found again without the number being readable. */
export const youthPrint = (ctx: Ctx, bsn: string): Buffer => fingerprint(ctx.keys, 'bsnLookup', bsn)

/** The child with this number, when the centre knows it. */
export async function childOf(ctx: Ctx, bsn: string): Promise<Child | undefined> {
  const parsed = parseBsn(bsn)
  return parsed.ok ? findChildByBsn(ctx, parsed.bsn) : undefined
}
