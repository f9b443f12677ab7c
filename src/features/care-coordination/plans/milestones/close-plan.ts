/** The plan ends, with how it ended. It can be read and no longer changed; the family may start another. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { mustCoordinate } from '../participants/invite-participant.ts'
import type { Outcome } from '../plan.ts'
import { insertClosure } from './store.ts'

export type NewClosure = { readonly outcome: Outcome; readonly words: string }

export async function closePlan(ctx: Ctx, seat: Seat, { outcome, words }: NewClosure): Promise<void> {
  mustCoordinate(seat)
  await insertClosure(ctx.db, {
    municipality: ctx.municipality,
    plan_id: seat.plan.id,
    closed_on: ctx.today,
    outcome,
    words,
    closed_at: ctx.now,
    closed_by: seat.me.id,
  })
  recordPlan(ctx, 'create', 'care-coordination.plan-closure', seat)
}
