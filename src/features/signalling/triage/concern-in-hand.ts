/** A concern with which somebody goes on elsewhere: one's own, or one that was sent to the centre, for who decides or was given it. */
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import type { Concern } from '../concerns/concern.ts'
import { getConcern } from '../concerns/look-up.ts'
import { findConcern } from '../concerns/store.ts'
import { getTriage } from './look-up.ts'

/** `child`: known here, by its author or since the centre linked it. Throws NotAllowed for who may not read all of it. */
export type ConcernInHand = { readonly concern: Concern; readonly child: string | null }

export async function concernInHand(ctx: Ctx, id: string): Promise<ConcernInHand> {
  const found = isId(id) ? await findConcern(ctx.db, ctx.municipality, id) : undefined
  if (!found) throw new NotFound(`concern ${id}`)
  if (found.notedBy !== ctx.actor.id) {
    const { concern, child } = await getTriage(ctx, id)
    return { concern, child }
  }
  const concern = await getConcern(ctx, id)
  return { concern, child: concern.childId }
}
