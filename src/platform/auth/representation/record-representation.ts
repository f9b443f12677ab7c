/** That somebody acts for another is written down, and ended. Whether it may be is decided by whoever knows the people. */
import { record } from '../../audit/record.ts'
import type { Ctx } from '../../ctx.ts'
import type { NewRepresentation, Representation, RepresentationId } from './representation.ts'
import { findRepresentationsBy, findRepresentationsOf, insertRepresentation, insertRepresentationEnd } from './store.ts'

export async function recordRepresentation(ctx: Ctx, fact: NewRepresentation): Promise<RepresentationId> {
  const id = await insertRepresentation(ctx.db, ctx.municipality, fact, ctx.actor, ctx.now)
  record(ctx, 'create', 'auth.representation', fact.represented.id, fact.kind)
  return id
}

/** From this day on it holds no more: whoever acts by it at this moment is back with themselves at the next click. */
export async function endRepresentation(
  ctx: Ctx,
  { id, represented }: Representation,
  end: { readonly on: Temporal.PlainDate; readonly why: string },
): Promise<'ended' | 'ended-before'> {
  const isNew = await insertRepresentationEnd(ctx.db, ctx.municipality, id, end, ctx.actor, ctx.now)
  if (isNew) record(ctx, 'change', 'auth.representation', represented.id, 'ended')
  return isNew ? 'ended' : 'ended-before'
}

/** Who acts for this person, newest first, those that ended among them. */
export const representationsOf = (ctx: Ctx, represented: string): Promise<readonly Representation[]> =>
  findRepresentationsOf(ctx.db, ctx.municipality, represented)

/** For whom this person acts, newest first, those that ended among them. */
export const representationsBy = (ctx: Ctx, representative: string): Promise<readonly Representation[]> =>
  findRepresentationsBy(ctx.db, ctx.municipality, representative)
