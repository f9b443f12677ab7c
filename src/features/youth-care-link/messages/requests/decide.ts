/**
 * An officer decides on a request: looks into it, grants it or rejects it. The decision is claimed first, so that of two officers the first
 * wins; then what it comes to is kept, and the message that tells it goes to the queue. All in one transaction.
 */
import { municipalityNames } from '../../../../centre/index.ts'
import { answerMessage } from '../../../../knowledge/youth-care-messages/compose.ts'
import {
  mayRejectFor,
  nextRequestSteps,
  type RequestStep,
  residenceReason,
} from '../../../../knowledge/youth-care-messages/flow.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Granted } from '../allocations/allocation.ts'
import { insertAllocation, insertVersion } from '../allocations/store.ts'
import { youthPrint } from '../box/keep-message.ts'
import { headingOf } from '../incoming/take-invoice.ts'
import type { AllocationId, MessageId } from '../message.ts'
import { sendMessage } from '../sending/send-message.ts'
import { type Address, type Drafted, draftChange, draftNew, type Part } from './grant.ts'
import { openRequest } from './look-up.ts'
import { type AllocationRequest, stateOf } from './request.ts'
import { insertEnding, insertInquiry } from './store.ts'
import type { Youth } from './youth-of.ts'

export type Deciding =
  /** With the numbers of what was granted. */
  | { readonly kind: 'decided'; readonly allocations: readonly number[] }
  /** Somebody else decided, or the step does not follow on this state. */
  | { readonly kind: 'overtaken'; readonly now: AllocationRequest }
  /** The allocation would break rules of the standard. */
  | { readonly kind: 'unsound'; readonly told: readonly string[] }
  | { readonly kind: 'no-such-municipality' }

export async function beginInquiry(ctx: Ctx, id: string): Promise<Deciding> {
  const { request, youth } = await openRequest(ctx, id)
  if (!may(request, 'inquire')) return { kind: 'overtaken', now: request }
  const deed = deedOf(ctx, request)
  if (!(await insertInquiry(ctx.db, deed))) return overtaken(ctx, id)
  await tell(ctx, request, youth, deed.message_id, { kind: 'inquiry' })
  record(ctx, 'change', 'youth-care-link.allocation-request', youth.child?.id ?? null, 'inquiry-started')
  return { kind: 'decided', allocations: [] }
}

export type Rejection = { readonly reason: string; readonly elsewhere: string | null }

export async function rejectRequest(ctx: Ctx, id: string, { reason, elsewhere }: Rejection): Promise<Deciding> {
  const { request, youth } = await openRequest(ctx, id)
  if (!mayRejectFor(stateOf(request), reason)) return { kind: 'overtaken', now: request }
  const names = elsewhere === null ? null : await municipalityNames(ctx, [elsewhere])
  if (elsewhere !== null && (!names?.has(elsewhere) || elsewhere === ctx.municipality))
    return { kind: 'no-such-municipality' }
  const isElsewhere = reason === `${residenceReason}`
  if (isElsewhere !== (elsewhere !== null)) return { kind: 'no-such-municipality' }
  const deed = deedOf(ctx, request)
  if (!(await insertEnding(ctx.db, { ...deed, outcome: 'rejected', reason, elsewhere }))) return overtaken(ctx, id)
  await tell(ctx, request, youth, deed.message_id, { kind: 'rejection', reason, elsewhere })
  record(ctx, 'change', 'youth-care-link.allocation-request', youth.child?.id ?? null, 'rejected')
  return { kind: 'decided', allocations: [] }
}

/** `entry` for a new allocation; a change is granted as it was asked. */
export async function grantRequest(
  ctx: Ctx,
  id: string,
  entry: { readonly granted: Granted; readonly address: Address } | null,
): Promise<Deciding> {
  const { request, youth, asked } = await openRequest(ctx, id)
  if (!may(request, 'grant')) return { kind: 'overtaken', now: request }
  const draft = await draftOf(ctx, request, asked, entry)
  if (draft.told.length > 0) return { kind: 'unsound', told: draft.told }
  const deed = deedOf(ctx, request)
  if (!(await insertEnding(ctx.db, { ...deed, outcome: 'granted', reason: null, elsewhere: null })))
    return overtaken(ctx, id)
  await sendMessage(ctx, 'JW301', {
    id: deed.message_id,
    provider: request.provider,
    identification: draft.message.Header.BerichtIdentificatie.Identificatie,
    message: draft.message,
    subject: youth.child?.id ?? null,
  })
  for (const part of draft.parts) await keepPart(ctx, request, youth, deed, part)
  record(ctx, 'change', 'youth-care-link.allocation-request', youth.child?.id ?? null, 'granted')
  return { kind: 'decided', allocations: draft.parts.map(({ number }) => number) }
}

type Asked = Awaited<ReturnType<typeof openRequest>>['asked']

function draftOf(
  ctx: Ctx,
  request: AllocationRequest,
  asked: Asked,
  entry: Parameters<typeof draftNew>[3] | null,
): Promise<Drafted> {
  if (asked.kind === 'change') return draftChange(ctx, request, asked)
  if (!entry) throw new Error('a new allocation is granted with what was decided')
  return draftNew(ctx, request, asked, entry)
}

const may = (request: AllocationRequest, step: RequestStep): boolean =>
  nextRequestSteps(stateOf(request)).includes(step)

const deedOf = (ctx: Ctx, request: AllocationRequest) => ({
  municipality: ctx.municipality,
  request_id: request.id,
  message_id: newId<MessageId>(),
  at: ctx.now,
  by_id: ctx.actor.id,
  by_name: ctx.actor.name,
})

const overtaken = async (ctx: Ctx, id: string): Promise<Deciding> => ({
  kind: 'overtaken',
  now: (await openRequest(ctx, id)).request,
})

async function tell(
  ctx: Ctx,
  request: AllocationRequest,
  youth: Youth,
  id: MessageId,
  answer: Parameters<typeof answerMessage>[2],
): Promise<void> {
  const heading = headingOf(ctx, request.provider)
  await sendMessage(ctx, 'JW319', {
    id,
    provider: request.provider,
    identification: heading.identification,
    message: answerMessage(heading, request.reference, answer),
    subject: youth.child?.id ?? null,
  })
}

async function keepPart(
  ctx: Ctx,
  request: AllocationRequest,
  youth: Youth,
  deed: ReturnType<typeof deedOf>,
  part: Part,
): Promise<void> {
  const { municipality, message_id, at, by_id, by_name } = deed
  const id = part.allocation?.id ?? newId<AllocationId>()
  if (!part.allocation) {
    const row = {
      municipality,
      id,
      number: part.number,
      provider: request.provider,
      youth: youthPrint(ctx, youth.bsn),
      request_id: request.id,
    }
    if (!(await insertAllocation(ctx.db, row))) throw new Error('the number of an allocation was taken meanwhile')
  }
  const granted = { ...part.granted, changeReason: part.changeReason }
  await insertVersion(ctx.db, { municipality, allocation_id: id, message_id }, granted, { at, by_id, by_name })
}
