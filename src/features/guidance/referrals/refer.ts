/** Leading a family to help: with the consent of who decides, and only what the receiver must know. */
import { getOffer } from '../../../centre/index.ts'
import type { ConsentStanding } from '../../../knowledge/consent/consent-standing.ts'
import { decidersOf, getChild, guardiansOf, rowsOfSaid, type Said, standingOfConsent } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Handover, ReferralId } from './referral.ts'
import { insertReferral } from './store.ts'
import { tellOrganisation } from './tell.ts'

export type NewReferral = {
  readonly child: string
  readonly offer: string
  /** In the family's words. */
  readonly question: string
  /** Only what the receiver must know. */
  readonly needed: string
  readonly handover: Handover
  /** Who of the family said what. */
  readonly said: Said
}
export type Referring =
  | { readonly kind: 'sent'; readonly id: ReferralId }
  /** Consent does not stand: someone who must decide has not, or said no. */
  | { readonly kind: 'refused'; readonly consent: Exclude<ConsentStanding, { kind: 'given' }> }

export async function refer(ctx: Ctx, entry: NewReferral): Promise<Referring> {
  const child = await getChild(ctx, entry.child)
  const offer = await getOffer(ctx, entry.offer)
  const sender = ctx.actor.organisation
  if (sender === null) throw new NotAllowed('guidance.referral', child.id)
  const deciders = decidersOf(child, await guardiansOf(ctx, child.id), ctx.today)
  const consent = standingOfConsent({ child, deciders, today: ctx.today }, entry.said)
  if (consent.kind !== 'given') return { kind: 'refused', consent }
  const id = newId<ReferralId>()
  await insertReferral(
    ctx.db,
    {
      municipality: ctx.municipality,
      id,
      child_id: child.id,
      offer_id: offer.id,
      organisation_id: offer.organisation.id,
      question: entry.question,
      needed: entry.needed,
      handover: entry.handover,
      exception: consent.exception,
      exception_reason: consent.exception ? (entry.said.exception?.reason ?? '') : '',
      sent_at: ctx.now,
      sent_on: ctx.today,
      sent_by: ctx.actor.id,
      sender_organisation_id: sender,
    },
    rowsOfSaid(deciders, entry.said, ctx.actor.id),
  )
  record(ctx, 'transfer', 'guidance.referral', child.id, offer.organisation.name)
  await tellOrganisation(ctx, offer.organisation.id)
  return { kind: 'sent', id }
}
