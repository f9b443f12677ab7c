/** When the plan is looked at again, and what was seen and decided when looking back. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { mustWrite, recordPlan, type Seat } from '../open-plan.ts'
import type { GoalId } from '../plan.ts'
import { nextEvaluation } from '../rules.ts'
import type { Decision, GoalOutcome } from './evaluation/evaluation.ts'
import { insertLookBack } from './evaluation/store.ts'
import { insertEvaluation } from './store.ts'

export type NewEvaluation = {
  readonly plannedOn: Temporal.PlainDate
  /** Null when only the date changes. */
  readonly findings: string | null
  /** What was decided when looking back, and how far each goal was. */
  readonly lookBack?: {
    readonly decision: Decision
    readonly reason: string
    readonly goals: ReadonlyMap<GoalId, GoalOutcome>
  }
  /** The version the writer saw. */
  readonly readVersion: number
}
export type EvaluationSetting = { readonly kind: 'set' } | { readonly kind: 'overtaken' }

export async function setEvaluation(ctx: Ctx, seat: Seat, entry: NewEvaluation): Promise<EvaluationSetting> {
  mustWrite(seat, 'meetings')
  if ((nextEvaluation(seat.plan)?.version ?? 0) !== entry.readVersion) return { kind: 'overtaken' }
  const of = { municipality: ctx.municipality, plan_id: seat.plan.id, version: entry.readVersion + 1 }
  const isWritten = await insertEvaluation(ctx.db, {
    ...of,
    planned_on: entry.plannedOn,
    findings: entry.findings,
    set_at: ctx.now,
    set_by: seat.me.id,
  })
  if (!isWritten) return { kind: 'overtaken' }
  if (entry.lookBack) await insertLookBack(ctx.db, of, entry.lookBack)
  recordPlan(ctx, 'change', 'care-coordination.evaluation', seat)
  return { kind: 'set' }
}
