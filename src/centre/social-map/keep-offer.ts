/** Who offers help keeps it up to date: what it is, and how long the wait is, with the day on which that was said. */
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotAllowed, NotFound } from '../../platform/ctx.ts'
import { isId, newId } from '../../platform/new-id.ts'
import type { NewOffer, Offer, OfferId } from '../offer.ts'
import { publishOffer } from '../open-centre.ts'
import { findOrganisations } from '../store.ts'
import { endOffer, findOffer, findOffers, insertWaitingTime, updateOffer } from './store.ts'

/** The whole map for the administrator, for others what their own organisation offers; what was checked longest ago first. */
export async function keptOffers(ctx: Ctx): Promise<readonly Offer[]> {
  const all = await findOffers(ctx.db, ctx.municipality, ctx.today)
  return all
    .filter(offer => mayKeep(ctx, offer))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.checkedOn, other.checkedOn))
}

const mayKeep = ({ actor }: Ctx, { organisation }: Pick<Offer, 'organisation'>): boolean =>
  may.configure(actor) || organisation.id === actor.organisation

/** Throws NotFound or NotAllowed. */
export async function openOffer(ctx: Ctx, id: string): Promise<Offer> {
  const offer = isId(id) ? await findOffer(ctx.db, ctx.municipality, id) : undefined
  if (!offer) throw new NotFound(`offer ${id}`)
  if (!mayKeep(ctx, offer)) throw new NotAllowed('centre.offer')
  return offer
}

export type OfferWords = Omit<NewOffer, 'organisation' | 'waitingWeeks' | 'checkedOn'>
export type NewWaiting = { readonly weeks: number | null; readonly saidOn: Temporal.PlainDate; readonly saidBy: string }

/** @param organisation of the administrator's choice; others publish for their own. */
export async function addOffer(
  ctx: Ctx,
  words: OfferWords,
  waiting: NewWaiting,
  organisation: string,
): Promise<OfferId> {
  const organisations = await findOrganisations(ctx.db, ctx.municipality)
  const owner = organisations.find(({ id }) => id === organisation)
  if (!owner) throw new NotFound(`organisation ${organisation}`)
  if (!mayKeep(ctx, { organisation: owner })) throw new NotAllowed('centre.offer')
  const said = { waitingWeeks: waiting.weeks, checkedOn: waiting.saidOn }
  const id = await publishOffer(ctx, { ...words, ...said, organisation: owner })
  await sayWaitingTime(ctx, id, waiting)
  return id
}

export type Changing = { readonly kind: 'changed' } | { readonly kind: 'overtaken'; readonly now: Offer }

/** Of two who change it at once the second is told. */
export async function changeOffer(ctx: Ctx, id: string, version: number, words: OfferWords): Promise<Changing> {
  const offer = await openOffer(ctx, id)
  const isChanged = await updateOffer(ctx.db, ctx.municipality, offer.id, version, words)
  if (!isChanged) return { kind: 'overtaken', now: await openOffer(ctx, id) }
  record(ctx, 'change', 'centre.offer', null, words.name)
  return { kind: 'changed' }
}

export async function sayWaitingTime(ctx: Ctx, offer: OfferId, { weeks, saidOn, saidBy }: NewWaiting): Promise<void> {
  await insertWaitingTime(ctx.db, {
    municipality: ctx.municipality,
    id: newId(),
    offer_id: offer,
    weeks,
    said_on: saidOn,
    said_by: saidBy,
    recorded_at: ctx.now,
    recorded_by: ctx.actor.id,
  })
  record(ctx, 'change', 'centre.waiting-time', null)
}

/** It is not to be had any more; what was referred to it stays as it is. */
export async function stopOffer(ctx: Ctx, id: string): Promise<void> {
  const offer = await openOffer(ctx, id)
  await endOffer(ctx.db, ctx.municipality, offer.id, ctx.today.subtract({ days: 1 }))
  record(ctx, 'change', 'centre.offer', null, offer.name)
}
