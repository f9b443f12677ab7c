/** The family says yes to the plan: from then on it stands, and the six weeks no longer run (Jeugdwet 4.1.3). */
import type { Ctx } from '../../../../platform/ctx.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import type { Manner, ParticipantId } from '../plan.ts'
import { insertAgreement } from './store.ts'

export type NewAgreement = {
  readonly on: Temporal.PlainDate
  readonly manner: Manner
  /** Who of the family said yes; at least one. */
  readonly parties: readonly ParticipantId[]
}
export type Agreeing = { readonly kind: 'agreed' } | { readonly kind: 'agreed-already' }

export async function agreePlan(ctx: Ctx, seat: Seat, { on, manner, parties }: NewAgreement): Promise<Agreeing> {
  const common = { municipality: ctx.municipality, plan_id: seat.plan.id }
  const row = { ...common, agreed_on: on, manner, recorded_at: ctx.now, recorded_by: seat.me.id }
  if (!(await insertAgreement(ctx.db, row, parties))) return { kind: 'agreed-already' }
  recordPlan(ctx, 'create', 'care-coordination.plan-agreement', seat)
  return { kind: 'agreed' }
}
