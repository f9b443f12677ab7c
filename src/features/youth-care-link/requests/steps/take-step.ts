/** What happens to a request after it was sent. Each step is a fact with its day; the other side hears that there is news. */
import { getProfessional } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { newId } from '../../../../platform/new-id.ts'
import { addressOf, openRequest, type Seen } from '../look-up.ts'
import { type CareRequest, objectOf, type StepKind } from '../request.ts'
import { nextSteps, recipientMay, senderMay, type TakenStep } from '../rules.ts'
import { insertHolder, insertStep, lockRequest } from '../store.ts'
import { text } from '../text.ts'

export type NewStep = { readonly kind: TakenStep; readonly on: Temporal.PlainDate; readonly words: string }
export type StepTaking =
  | { readonly kind: 'taken' }
  /** The request is in another state by now; nothing was stored. */
  | { readonly kind: 'overtaken'; readonly now: Seen }
  /** A step cannot lie before the request or in the future. */
  | { readonly kind: 'wrong-day' }

export async function takeStep(ctx: Ctx, id: string, step: NewStep): Promise<StepTaking> {
  const before = await openRequest(ctx, id)
  await lockRequest(ctx.db, before.request.id)
  const seen = await openRequest(ctx, id)
  const { request } = seen
  const isRecipient = ctx.actor.organisation === request.recipient.id
  if (isRecipient ? !recipientMay(step.kind) : !senderMay(request, step.kind))
    throw new NotAllowed('youth-care-link.request', request.child)
  if (before.request.steps.length !== request.steps.length || !nextSteps(request, seen.standing).includes(step.kind))
    return { kind: 'overtaken', now: seen }
  if (!isBetween(request.sentOn, step.on, ctx.today)) return { kind: 'wrong-day' }
  await insertStep(ctx.db, stepRow(ctx, request, step))
  record(ctx, 'change', objectOf(request), request.child, step.kind)
  await tellOther(ctx, request, isRecipient)
  return { kind: 'taken' }
}

const isBetween = (first: Temporal.PlainDate, day: Temporal.PlainDate, last: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, last) <= 0

export const stepRow = (
  { municipality, now, actor }: Ctx,
  { id }: Pick<CareRequest, 'id'>,
  { kind, on, words }: { readonly kind: StepKind; readonly on: Temporal.PlainDate; readonly words: string },
) => ({
  municipality,
  id: newId<string>(),
  request_id: id,
  kind,
  on_day: on,
  words,
  recorded_at: now,
  recorded_by: actor.id,
  recorded_by_name: actor.name,
})

/** The sender hears what the recipient wrote here; what the sender writes down came from the recipient, who knows. */
async function tellOther(ctx: Ctx, request: CareRequest, isRecipient: boolean): Promise<void> {
  if (!isRecipient) return
  const recipient = await addressOf(ctx, request.holder.id)
  if (recipient) await send(ctx.db, ctx.municipality, { recipient, ...text.mail.news }, ctx.now)
}

export type HandingOver = { readonly kind: 'handed-over' } | { readonly kind: 'not-a-colleague' }

/** A colleague looks after it from now on; who sent it keeps sight of it. */
export async function handOver(ctx: Ctx, id: string, colleague: string): Promise<HandingOver> {
  const { request } = await openRequest(ctx, id)
  if (ctx.actor.organisation !== request.sender.id) throw new NotAllowed('youth-care-link.request', request.child)
  const next = await getProfessional(ctx, colleague)
  if (next.organisation.id !== request.sender.id) return { kind: 'not-a-colleague' }
  await insertHolder(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    request_id: request.id,
    holder: next.id,
    since: ctx.now,
    handed_over_by: ctx.actor.id,
  })
  record(ctx, 'change', objectOf(request), request.child, next.name)
  const recipient = await addressOf(ctx, next.id)
  if (recipient) await send(ctx.db, ctx.municipality, { recipient, ...text.mail.news }, ctx.now)
  return { kind: 'handed-over' }
}
