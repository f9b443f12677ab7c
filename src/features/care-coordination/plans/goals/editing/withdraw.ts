/** A goal or an action no longer holds. It stays to be read, with the reason. */
import type { Ctx } from '../../../../../platform/ctx.ts'
import { mustWriteGoal, recordPlan, type Seat } from '../../open-plan.ts'
import type { Action, Goal } from '../../plan.ts'
import { mustEditAction } from './edit-action.ts'
import { type Editing, versionIn } from './edit-goal.ts'
import { insertActionWithdrawal, insertGoalWithdrawal } from './store.ts'

export type NewWithdrawal = {
  readonly reason: string
  /** The version the writer saw: nobody withdraws what has become something else. */
  readonly readVersion: number
}

export async function withdrawGoal(ctx: Ctx, seat: Seat, goal: Goal, entry: NewWithdrawal): Promise<Editing> {
  mustWriteGoal(seat, goal)
  if (goal.withdrawal || versionIn(goal) !== entry.readVersion) return { kind: 'overtaken' }
  if (!(await insertGoalWithdrawal(ctx.db, { ...rowOf(ctx, seat, entry), goal_id: goal.id })))
    return { kind: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.goal', seat, '', { part: goal.id })
  return { kind: 'written' }
}

export async function withdrawAction(ctx: Ctx, seat: Seat, action: Action, entry: NewWithdrawal): Promise<Editing> {
  mustEditAction(seat, action)
  if (action.withdrawal || versionIn(action) !== entry.readVersion) return { kind: 'overtaken' }
  if (!(await insertActionWithdrawal(ctx.db, { ...rowOf(ctx, seat, entry), action_id: action.id })))
    return { kind: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.action', seat, '', { part: action.id })
  return { kind: 'written' }
}

const rowOf = (ctx: Ctx, { plan, me }: Seat, { reason }: NewWithdrawal) => ({
  municipality: ctx.municipality,
  plan_id: plan.id,
  withdrawn_at: ctx.now,
  withdrawn_by: me.id,
  reason,
})
