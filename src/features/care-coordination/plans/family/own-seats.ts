/** The seats of somebody of a family at their plans: their own, and those of the children they care for. */
import { childrenInCareOf } from '../../../../people/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Seat, seatsAt } from '../open-plan.ts'
import { findPlansOf } from '../participants/store.ts'
import { findPlansForLines } from '../store.ts'

/** Of what stands in each plan as much as a line of it tells. Also for a professional, who cares for nobody here. The caller records. */
export async function ownSeats(ctx: Ctx): Promise<readonly Seat[]> {
  const inCare = may.useOwnPlans(ctx.actor) ? await childrenInCareOf(ctx, ctx.actor.id) : []
  const subjects = [ctx.actor.id, ...inCare.map(care => care.child.id)]
  const ids = await findPlansOf(ctx.db, ctx.municipality, subjects)
  return seatsAt(ctx, await findPlansForLines(ctx.db, ctx.municipality, ids), inCare)
}
