/** Who does what for a goal, and by when. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { mustWriteGoal, recordPlan, type Seat } from '../open-plan.ts'
import type { ActionId, GoalId, ParticipantId } from '../plan.ts'
import { goalIn } from '../rules.ts'
import { insertAction } from './store.ts'

export type NewAction = {
  readonly goal: GoalId
  readonly title: string
  readonly owner: ParticipantId
  readonly dueOn: Temporal.PlainDate | null
  readonly rhythm: string
}

export async function addAction(ctx: Ctx, seat: Seat, action: NewAction): Promise<ActionId> {
  mustWriteGoal(seat, goalIn(seat.plan, action.goal) ?? { owners: [] })
  const id = newId<ActionId>()
  await insertAction(ctx.db, {
    municipality: ctx.municipality,
    id,
    plan_id: seat.plan.id,
    goal_id: action.goal,
    title: action.title,
    owner_id: action.owner,
    due_on: action.dueOn,
    rhythm: action.rhythm,
    added_at: ctx.now,
    added_by: seat.me.id,
  })
  recordPlan(ctx, 'create', 'care-coordination.action', seat, '', { part: id })
  return id
}
