/** Asking youth care to step in for a child: with consent where help is asked, and always saying whether the family knows. */
import type { ConsentStanding } from '../../../knowledge/consent/consent-standing.ts'
import { needsConsent } from '../../../knowledge/youth-care-requests/recipients.ts'
import { decidersOf, guardiansOf, rowsOfSaid, type Said, standingOfConsent } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { send } from '../../../platform/mail/send.ts'
import { newId } from '../../../platform/new-id.ts'
import { getChildToAskFor, type Recipient, recipientsFor } from './look-up.ts'
import { objectOf, type RequestId, type RequestWords, type Way } from './request.ts'
import { insertRequest, type RequestRow } from './store.ts'
import { text } from './text.ts'

export type NewRequest = RequestWords & {
  readonly child: string
  readonly recipient: string
  readonly way: Way
  readonly familyTold: 'yes' | 'not-yet'
  readonly whyNotTold: string
  readonly said: Said
}

export type Sending = { readonly kind: 'sent'; readonly id: RequestId } | Refusal
export type Refusal =
  /** Consent does not stand: someone who must decide has not, or said no. */
  | { readonly kind: 'no-consent'; readonly consent: Exclude<ConsentStanding, { kind: 'given' }> }
  /** Only some may ask this recipient (Jeugdwet 3.1). */
  | { readonly kind: 'may-not-ask' }
  /** Asking help with a family that does not know of it cannot be. */
  | { readonly kind: 'family-must-know' }

export async function sendRequest(ctx: Ctx, entry: NewRequest): Promise<Sending> {
  const child = await getChildToAskFor(ctx, entry.child)
  const recipient = await getRecipient(ctx, entry.recipient)
  const sender = ctx.actor.organisation
  if (sender === null) throw new NotAllowed('youth-care-link.request', child.id)
  if (!recipient.mayAsk) return { kind: 'may-not-ask' }
  const deciders = decidersOf(child, await guardiansOf(ctx, child.id), ctx.today)
  const consent = standingOfConsent({ child, deciders, today: ctx.today }, entry.said)
  if (needsConsent(recipient.kind)) {
    if (consent.kind !== 'given') return { kind: 'no-consent', consent }
    if (entry.familyTold === 'not-yet') return { kind: 'family-must-know' }
  }
  const id = newId<RequestId>()
  const exception = consent.kind === 'given' ? consent.exception : null
  const row: RequestRow = {
    ...rowOf(ctx, entry, recipient),
    id,
    child_id: child.id,
    sender_organisation_id: sender,
    exception,
    exception_reason: exception ? (entry.said.exception?.reason ?? '') : '',
  }
  await insertRequest(ctx.db, row, rowsOfSaid(deciders, entry.said, ctx.actor.id))
  record(ctx, 'transfer', objectOf({ ...entry, steps: [] }), child.id, recipient.organisation.name)
  if (entry.way === 'here') await tellRecipient(ctx, recipient)
  return { kind: 'sent', id }
}

/** One of whom can be asked; throws NotFound. */
async function getRecipient(ctx: Ctx, id: string): Promise<Recipient> {
  const recipient = (await recipientsFor(ctx)).find(({ organisation }) => organisation.id === id)
  if (!recipient) throw new NotFound(`recipient ${id}`)
  return recipient
}

const rowOf = (ctx: Ctx, entry: NewRequest, { organisation, kind }: Recipient) => ({
  municipality: ctx.municipality,
  recipient_id: organisation.id,
  recipient_kind: kind,
  question: entry.question,
  seen: entry.seen,
  tried: entry.tried,
  urgency: entry.urgency,
  family_told: entry.familyTold,
  why_not_told: entry.whyNotTold,
  way: entry.way,
  sent_at: ctx.now,
  sent_on: ctx.today,
  sent_by: ctx.actor.id,
})

async function tellRecipient(ctx: Ctx, { organisation }: Recipient): Promise<void> {
  const recipient = organisation.email
  if (recipient) await send(ctx.db, ctx.municipality, { recipient, ...text.mail.waiting }, ctx.now)
}
