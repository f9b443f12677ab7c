/** A file for the social map is looked at first, and then taken in: whole, or not at all. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { isId, newId } from '../../../platform/new-id.ts'
import { findOrganisations } from '../../store.ts'
import { sayWaitingTime, stopOffer } from '../keep-offer.ts'
import { findAllOffers, insertOffer, updateOffer } from '../store.ts'
import { changesOf, fingerprintOf, type OfferChange } from './changes.ts'
import type { LeftOut } from './left-out.ts'
import { type HsdsReading, type ReadOffer, readHsds } from './read-hsds.ts'
import { deleteImport, deleteImportsBefore, findImport, type ImportId, insertImport, updateOwner } from './store.ts'
import { text } from './text.ts'

export type Refused = Extract<HsdsReading, { ok: false }>
export type Look = {
  readonly ok: true
  readonly id: ImportId
  readonly changes: readonly OfferChange[]
  readonly read: number
  readonly leftOut: readonly LeftOut[]
}

/** Keeps the file until it is taken in or thrown away; one that is refused is not kept. */
export async function lookAtFile(ctx: Ctx, content: string): Promise<Look | Refused> {
  const seen = await changesIn(ctx, content)
  if (!seen.ok) return seen
  const id = newId<ImportId>()
  await insertImport(ctx.db, {
    municipality: ctx.municipality,
    id,
    content,
    changes: seen.changes.length,
    kept_at: ctx.now,
    recorded_by: ctx.actor.id,
  })
  record(ctx, 'create', 'centre.offer-import', null)
  return { ...seen, id }
}

/** What it would change by now. Throws NotFound when it was taken in or thrown away. */
export async function openFile(ctx: Ctx, id: string): Promise<Look | Refused> {
  const kept = isId(id) ? await findImport(ctx.db, ctx.municipality, id) : undefined
  if (!kept) throw new NotFound(`offer import ${id}`)
  const seen = await changesIn(ctx, kept.content)
  return seen.ok ? { ...seen, id: kept.id } : seen
}

async function changesIn(ctx: Ctx, content: string): Promise<Omit<Look, 'id'> | Refused> {
  const reading = readHsds(content, await findOrganisations(ctx.db, ctx.municipality), ctx.today)
  if (!reading.ok) return reading
  const changes = changesOf(reading.offers, await findAllOffers(ctx.db, ctx.municipality), ctx.today)
  return { ok: true, changes, read: reading.offers.length, leftOut: reading.leftOut }
}

/** By night: a file that nobody took in or threw away for a day is gone. */
export async function forgetImports(ctx: Ctx): Promise<void> {
  const count = await deleteImportsBefore(ctx.db, ctx.municipality, ctx.now.subtract({ hours: 24 }))
  if (count > 0) record(ctx, 'delete', 'centre.offer-import', null, String(count))
}

export type TakingIn = { readonly kind: 'taken-in'; readonly count: number } | { readonly kind: 'other-by-now' }

/** @param shown the fingerprint of the changes that were shown: others are shown again first */
export async function takeIn(ctx: Ctx, id: string, shown: string): Promise<TakingIn> {
  const seen = await openFile(ctx, id)
  if (!seen.ok || fingerprintOf(seen.changes) !== shown) return { kind: 'other-by-now' }
  for (const change of seen.changes) await carryOut(ctx, change)
  await deleteImport(ctx.db, ctx.municipality, seen.id)
  return { kind: 'taken-in', count: seen.changes.length }
}

export async function throwAway(ctx: Ctx, id: string): Promise<void> {
  const kept = isId(id) ? await findImport(ctx.db, ctx.municipality, id) : undefined
  if (!kept) throw new NotFound(`offer import ${id}`)
  await deleteImport(ctx.db, ctx.municipality, kept.id)
  record(ctx, 'delete', 'centre.offer-import', null)
}

async function carryOut(ctx: Ctx, change: OfferChange): Promise<void> {
  switch (change.kind) {
    case 'new': {
      const { read } = change
      await insertOffer(ctx.db, ctx.municipality, { ...read, checkedOn: read.checkedOn ?? ctx.today })
      return record(ctx, 'create', 'centre.offer', null, read.name)
    }
    case 'changed': {
      const { read, now } = change
      await updateOffer(ctx.db, ctx.municipality, now.id, now.version, read)
      await updateOwner(ctx.db, ctx.municipality, now.id, read.organisation.id)
      await sayAgain(ctx, read, now.id)
      return record(ctx, 'change', 'centre.offer', null, read.name)
    }
    case 'ended':
      return stopOffer(ctx, change.now.id)
  }
}

async function sayAgain(ctx: Ctx, { checkedOn, waitingWeeks }: ReadOffer, offer: ReadOffer['id']): Promise<void> {
  if (checkedOn === null) return
  await sayWaitingTime(ctx, offer, { weeks: waitingWeeks, saidOn: checkedOn, saidBy: text.saidBy })
}
