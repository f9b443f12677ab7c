/**
 * A child gets a place in a session for a contact moment; one it had for that moment is moved from. The same place is never given
 * twice: who comes second hears that it is taken, and nothing of what that one asked happens.
 */
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { findMomentFacts, momentsFrom } from '../../consultation/moments/moments-of.ts'
import { childInCare } from '../../record/care-relation.ts'
import { openRecord } from '../../record/open-record.ts'
import { getSession } from '../sessions/plan-session.ts'
import { placesIn } from '../sessions/session.ts'
import type { EndReason, NewPlanned, Planned, PlannedId } from './planned-contact.ts'
import { heldOn, nextNth, standingFor } from './rules.ts'
import { findPlanned, findPlannedOfEach, insertArrival, insertEnd, insertPlanned } from './store.ts'

export type Planning =
  | { readonly kind: 'planned'; readonly id: PlannedId }
  | { readonly kind: 'refused'; readonly because: 'taken' | 'no-such-place' | 'past' | 'held' }

export async function planContact(ctx: Ctx, wish: NewPlanned): Promise<Planning> {
  const child = await childInCare(ctx, wish.child)
  await openRecord(ctx, child.id)
  const session = await getSession(ctx, wish.session)
  if (Temporal.PlainDate.compare(session.on, ctx.today) < 0) return { kind: 'refused', because: 'past' }
  if (wish.place < 1 || wish.place > placesIn(session)) return { kind: 'refused', because: 'no-such-place' }
  const [planned, facts] = await Promise.all([
    findPlannedOfEach(ctx.db, ctx.municipality, [child.id]),
    findMomentFacts(ctx, child.id),
  ])
  const { moments } = momentsFrom({ child, today: ctx.today }, facts)
  if (heldOn(moments, wish.moment) !== null) return { kind: 'refused', because: 'held' }
  const before = planned.get(child.id) ?? []
  const standing = standingFor(before, wish.moment, ctx.today)
  if (standing?.session === session.id && standing.place === wish.place) return { kind: 'planned', id: standing.id }
  const id = await insertPlanned(ctx, { ...wish, child: child.id, nth: nextNth(before, wish.moment) })
  if (!id) return { kind: 'refused', because: 'taken' }
  if (standing) await insertEnd(ctx, standing, { because: 'moved', note: '' })
  record(ctx, standing ? 'change' : 'create', 'youth-health.planned-contact', child.id, id)
  return { kind: 'planned', id }
}

/** The place is free again. Cancelled twice, the first one counts. */
export async function cancelContact(
  ctx: Ctx,
  childId: string,
  contactId: string,
  end: { readonly because: Exclude<EndReason, 'moved'>; readonly note: string },
): Promise<void> {
  const planned = await getPlanned(ctx, contactId)
  const child = await childInCare(ctx, childId)
  if (planned.child !== child.id) throw new NotFound(`planned contact ${contactId}`)
  if (await insertEnd(ctx, planned, end)) record(ctx, 'change', 'youth-health.planned-contact', child.id, planned.id)
}

/** The child is in the waiting room, or is not after all. `turn` is which time this is said, so that a second tap says nothing new. */
export async function noteArrival(
  ctx: Ctx,
  contactId: string,
  said: { readonly turn: number; readonly arrived: boolean },
): Promise<Planned> {
  const planned = await getPlanned(ctx, contactId)
  const child = await childInCare(ctx, planned.child)
  await insertArrival(ctx, planned, said)
  record(ctx, 'change', 'youth-health.planned-contact', child.id, planned.id)
  return planned
}

async function getPlanned(ctx: Ctx, id: string): Promise<Planned> {
  const planned = isId(id) ? await findPlanned(ctx.db, ctx.municipality, id) : undefined
  if (!planned) throw new NotFound(`planned contact ${id}`)
  return planned
}
