/** What a plan came from, and what was laid by it later. Only which one: its content stays where it is. */
import { seesOrigin } from '../../../../knowledge/plan/origins.ts'
import { noteWentOn, type Source } from '../../../../people/index.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import type { Origin } from './laid.ts'
import { findSource } from './source.ts'
import { findOrigins, insertOrigin } from './store.ts'

/** As far as the holder of the seat may see them: knowledge/plan/origins.ts. */
export async function originsFor(ctx: Ctx, { plan, me }: Seat): Promise<readonly Origin[]> {
  const origins = await findOrigins(ctx.db, ctx.municipality, plan.id)
  return origins.filter(origin => seesOrigin(me, origin))
}

export type Laying = { readonly kind: 'laid' } | { readonly kind: 'refused'; readonly because: 'not-of-this-family' }

/** By who sits in the plan and may see the source whole; both are asked here. */
export async function layByPlan(ctx: Ctx, seat: Seat, source: Source): Promise<Laying> {
  if (seat.me.kind !== 'professional') throw new NotAllowed('care-coordination.origin', seat.children[0]?.id ?? null)
  const found = await findSource(ctx, source)
  if (!seat.children.some(child => child.id === found.child)) return { kind: 'refused', because: 'not-of-this-family' }
  await insertOrigin(ctx.db, {
    municipality: ctx.municipality,
    plan_id: seat.plan.id,
    kind: source.kind,
    source_id: source.id,
    laid_at: ctx.now,
    laid_by: seat.me.id,
  })
  await noteWentOn(ctx, source, found.child)
  recordPlan(ctx, 'create', 'care-coordination.origin', { children: seat.children })
  return { kind: 'laid' }
}
