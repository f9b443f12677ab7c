/** The plan ends, with how it ended. It can be read and no longer changed; the family may start another. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { mustCoordinate } from '../participants/invite-participant.ts'
import type { GoalId, Outcome, PlanId } from '../plan.ts'
import { type Farewell, insertFarewell } from './closing/store.ts'
import type { GoalOutcome } from './evaluation/evaluation.ts'
import { insertClosure } from './store.ts'

export type NewClosure = {
  readonly outcome: Outcome
  /** What the family wants to say about it. */
  readonly words: string
  readonly goals?: ReadonlyMap<GoalId, GoalOutcome>
  /** How the family goes on. */
  readonly farewell?: Farewell
}
export type Closing =
  /** Aftercare begins on this day. */
  | { readonly kind: 'closed'; readonly plan: PlanId; readonly on: Temporal.PlainDate }
  | { readonly kind: 'closed-already' }

export async function closePlan(ctx: Ctx, seat: Seat, closure: NewClosure): Promise<Closing> {
  mustCoordinate(seat)
  const { outcome, words, goals = new Map(), farewell } = closure
  const of = { municipality: ctx.municipality, plan_id: seat.plan.id }
  const isClosed = await insertClosure(ctx.db, {
    ...of,
    closed_on: ctx.today,
    outcome,
    words,
    closed_at: ctx.now,
    closed_by: seat.me.id,
  })
  if (!isClosed) return { kind: 'closed-already' }
  await insertFarewell(ctx.db, of, { goals, farewell: farewell ?? null })
  recordPlan(ctx, 'create', 'care-coordination.plan-closure', seat)
  return { kind: 'closed', plan: seat.plan.id, on: ctx.today }
}
