/** A message of ours goes out: kept with the decision it tells of, and brought to the provider by the queue, again until it is there. */
import type { MessageCode, MessageOf } from '../../../../knowledge/youth-care-messages/messages.ts'
import { actWithin, program } from '../../../../platform/act.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Keys } from '../../../../platform/crypto/keys.ts'
import type { Ctx, MunicipalityCode } from '../../../../platform/ctx.ts'
import { enqueue } from '../../../../platform/jobs/queue.ts'
import type { Work } from '../../../../platform/jobs/worker.ts'
import { isId } from '../../../../platform/new-id.ts'
import { keepMessage, xmlOf } from '../box/keep-message.ts'
import { findMessage } from '../box/store.ts'
import { receiveMessage } from '../incoming/receive-message.ts'
import type { KeptMessage, MessageId } from '../message.ts'
import { findProvider } from '../providers/provider.ts'
import { writeMessage } from '../xml/write-xml.ts'
import { type Counterpart, overHttp } from './counterpart.ts'
import { findTries, findUnsent, insertTry } from './store.ts'

type Going<C extends MessageCode> = {
  readonly id: MessageId
  readonly provider: string
  readonly identification: string
  readonly message: MessageOf<C>
  /** The message it is the return message of. */
  readonly answers?: MessageId
  /** Whom it is about, for the access log. */
  readonly subject: string | null
}

export async function sendMessage<C extends MessageCode>(ctx: Ctx, code: C, going: Going<C>): Promise<void> {
  const { id, provider, identification, answers } = going
  const xml = writeMessage(code, going.message)
  const entry = { id, direction: 'out', code, provider, identification, xml } as const
  const kept = await keepMessage(ctx, answers ? { ...entry, answers } : entry)
  if (kept === null) throw new Error('an identification of ours came twice')
  record(ctx, 'transfer', 'youth-care-link.message', going.subject, code)
  await plan(ctx, id, ctx.now)
}

const queue = 'send-youth-care-messages'

const plan = (ctx: Ctx, message: MessageId, runAt: Temporal.Instant): Promise<void> =>
  enqueue(ctx.db, { queue, municipality: ctx.municipality, payload: { message }, runAt, dedupe: message })

/** Tries once more what is not there yet: after an address was set, or when an officer asks for it. */
export async function resendTo(ctx: Ctx, provider: string): Promise<void> {
  for (const id of await findUnsent(ctx.db, ctx.municipality, provider)) await plan(ctx, id, ctx.now)
}

/** After so many minutes it is tried again; after the last it waits for a person. */
const waitMinutes = [1, 5, 15, 60, 240, 720, 1440] as const

export const sendingWork = (keys: Keys, counterpart: Counterpart = overHttp): Work => ({
  queue,
  run: async (db, { municipality, payload, now }) => {
    const message = messageIn(payload)
    if (municipality === null || message === null) return
    const acting = { keys, now, municipality: municipality as MunicipalityCode, actor: program(queue) }
    await actWithin(db, acting, ctx => bring(ctx, message, counterpart))
  },
})

const messageIn = (payload: unknown): string | null => {
  const message: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'message') : null
  return typeof message === 'string' && isId(message) ? message : null
}

async function bring(ctx: Ctx, id: string, counterpart: Counterpart): Promise<void> {
  const message = await findMessage(ctx.db, ctx.municipality, id)
  const provider = message && (await findProvider(ctx, message.provider))
  if (!message || !provider || provider.address === null) return
  const tries = (await findTries(ctx.db, ctx.municipality, [id])).get(id) ?? []
  if (tries.some(({ outcome }) => outcome === 'delivered')) return
  const answered = await counterpart(provider.address, await xmlOf(ctx, message.id))
  if (answered.kind === 'failed') return putOff(ctx, message, tries.length, answered)
  const told = await takeAnswer(ctx, provider.organisation.id, answered.body)
  await insertTry(ctx.db, ctx.municipality, {
    message: message.id,
    outcome: 'delivered',
    status: answered.status,
    told,
    at: ctx.now,
  })
}

async function putOff(
  ctx: Ctx,
  { id }: KeptMessage,
  earlier: number,
  { status, told }: { readonly status: number | null; readonly told: string },
): Promise<void> {
  await insertTry(ctx.db, ctx.municipality, { message: id, outcome: 'failed', status, told, at: ctx.now })
  const minutes = waitMinutes[earlier]
  if (minutes !== undefined) await again(ctx, id, ctx.now.add({ minutes }))
}

/** Another key than the job in hand, which has not left the queue yet. */
const again = (ctx: Ctx, message: MessageId, runAt: Temporal.Instant): Promise<void> =>
  enqueue(ctx.db, { queue, municipality: ctx.municipality, payload: { message }, runAt, dedupe: `${message} ${runAt}` })

/** The return message may come in the answer, or later by itself. */
async function takeAnswer(ctx: Ctx, organisation: string, body: Uint8Array): Promise<string> {
  if (body.byteLength === 0) return ''
  const received = await receiveMessage({ ...ctx, actor: { ...ctx.actor, organisation } }, body)
  return received.kind === 'refused' ? received.told.join('; ') : ''
}
