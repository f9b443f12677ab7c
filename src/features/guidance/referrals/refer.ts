/** Leading a family to help: with the consent of who decides, and only what the receiver must know. */
import { getOffer, type Offer } from '../../../centre/index.ts'
import type { ConsentStanding } from '../../../knowledge/consent/consent-standing.ts'
import {
  type Child,
  decidersOf,
  getChild,
  guardiansOf,
  rowsOfSaid,
  type Said,
  standingOfConsent,
} from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { makeLink } from '../link/make-link.ts'
import { openQuestion } from '../questions/clarify-question.ts'
import { candidatesOf, usualKinds } from './items/compose-items.ts'
import { openReferral } from './look-up.ts'
import { ownWords } from './own-words.ts'
import { reachOf } from './reach.ts'
import type { Handover, Item, ReferralId } from './referral.ts'
import { mayRedirect } from './rules.ts'
import { findReferrals, insertReferral, type ReferralRow } from './store.ts'
import { tellOrganisation } from './tell.ts'

export type NewReferral = {
  readonly child: string
  readonly offer: string
  /** In the family's words. */
  readonly question: string
  /** What the receiver must know besides; '' when there is nothing. */
  readonly needed: string
  readonly handover: Handover
  /** Who of the family said what, about this receiver. */
  readonly said: Said
  /** All that the receiver reads; without it what nearly every receiver needs. */
  readonly items?: readonly Item[]
  /** The question that was made clear with the family before. */
  readonly helpQuestion?: string | null
  /** The referral that was declined or taken back, after which this one comes. */
  readonly redirectOf?: string | null
  /** Where the invitation goes when nobody of the receiver has an account; without it to the organisation's own address. */
  readonly recipient?: string | null
}
export type Referring =
  | { readonly kind: 'sent'; readonly id: ReferralId }
  /** Consent does not stand: someone who must decide has not, or said no. */
  | { readonly kind: 'refused'; readonly consent: Exclude<ConsentStanding, { kind: 'given' }> }
  /** There is no way to reach the receiver, or the referral before this one goes on, or went on already. */
  | { readonly kind: 'not-now'; readonly because: 'no-address' | 'redirected-before' | 'still-runs' }

export async function refer(ctx: Ctx, entry: NewReferral): Promise<Referring> {
  const child = await getChild(ctx, entry.child)
  const offer = await getOffer(ctx, entry.offer)
  const sender = ctx.actor.organisation
  if (sender === null) throw new NotAllowed('guidance.referral', child.id)
  const deciders = decidersOf(child, await guardiansOf(ctx, child.id), ctx.today)
  const consent = standingOfConsent({ child, deciders, today: ctx.today }, entry.said)
  if (consent.kind !== 'given') return { kind: 'refused', consent }
  const way = await wayTo(ctx, entry, offer)
  if (way.kind === 'not-now') return way
  const row = {
    ...(await rowOf(ctx, entry, child, offer)),
    sender_organisation_id: sender,
    exception: consent.exception,
    exception_reason: consent.exception ? (entry.said.exception?.reason ?? '') : '',
    reach: way.kind,
  }
  const items = entry.items ?? (await usualItems(ctx, child, entry))
  await insertReferral(ctx.db, row, rowsOfSaid(deciders, entry.said, ctx.actor.id), items)
  record(ctx, 'transfer', 'guidance.referral', child.id, offer.organisation.name)
  if (way.kind === 'link') await makeLink(ctx, { id: row.id, child: child.id }, way.recipient)
  else await tellOrganisation(ctx, offer.organisation.id)
  return { kind: 'sent', id: row.id }
}

type Way =
  | { readonly kind: 'account' }
  | { readonly kind: 'link'; readonly recipient: string }
  | Extract<Referring, { kind: 'not-now' }>

async function wayTo(ctx: Ctx, { redirectOf, recipient }: NewReferral, offer: Offer): Promise<Way> {
  if (redirectOf) {
    const { standing } = await openReferral(ctx, redirectOf)
    if (!mayRedirect(standing)) return { kind: 'not-now', because: 'still-runs' }
    const next = await findReferrals(ctx.db, ctx.municipality, { kind: 'after', id: redirectOf })
    if (next.length > 0) return { kind: 'not-now', because: 'redirected-before' }
  }
  const reach = await reachOf(ctx, offer.organisation.id)
  if (reach === 'account') return { kind: 'account' }
  return recipient ? { kind: 'link', recipient } : { kind: 'not-now', because: 'no-address' }
}

/** Somebody else's question, or somebody else's referral, is nothing to go on from: both are opened first. */
async function rowOf(ctx: Ctx, entry: NewReferral, child: Child, offer: Offer) {
  const question = entry.helpQuestion ? await openQuestion(ctx, entry.helpQuestion) : null
  if (question && question.child !== child.id) throw new NotAllowed('guidance.question', question.child)
  return {
    municipality: ctx.municipality,
    id: newId<ReferralId>(),
    child_id: child.id,
    offer_id: offer.id,
    organisation_id: offer.organisation.id,
    question: entry.question,
    needed: entry.needed,
    handover: entry.handover,
    sent_at: ctx.now,
    sent_on: ctx.today,
    sent_by: ctx.actor.id,
    question_id: question?.id ?? null,
    redirect_of: entry.redirectOf ?? null,
  } satisfies Partial<ReferralRow>
}

async function usualItems(ctx: Ctx, child: Child, entry: NewReferral): Promise<readonly Item[]> {
  const candidates = [...(await candidatesOf(ctx, child, null)), ...ownWords(entry)]
  return candidates.filter(({ kind, words }) => usualKinds.includes(kind) && words !== '')
}
