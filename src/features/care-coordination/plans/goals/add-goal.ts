/** What will be different for the family, and for whom. */
import type { LifeArea } from '../../../../knowledge/plan/life-areas.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { mustWrite, recordPlan, type Seat } from '../open-plan.ts'
import type { GoalId, ParticipantId } from '../plan.ts'
import { insertWords } from '../words/store.ts'
import { insertGoal } from './store.ts'

export type NewGoal = {
  readonly title: string
  /** In the family's own words; empty when they said nothing more than the title. */
  readonly words: string
  readonly lifeArea: LifeArea
  readonly owners: readonly ParticipantId[]
  readonly seenBy: string
  readonly baseline: string
  readonly isFeasible: boolean | null
  readonly dueOn: Temporal.PlainDate
}
export type GoalAddition =
  | { readonly kind: 'added'; readonly id: GoalId }
  | { readonly kind: 'refused'; readonly because: 'overtaken' }

export async function addGoal(ctx: Ctx, seat: Seat, goal: NewGoal): Promise<GoalAddition> {
  mustWrite(seat, 'goals')
  const id = newId<GoalId>()
  const common = { municipality: ctx.municipality, plan_id: seat.plan.id }
  const row = {
    ...common,
    id,
    title: goal.title,
    life_area: goal.lifeArea,
    seen_by: goal.seenBy,
    baseline: goal.baseline,
    feasible: goal.isFeasible,
    due_on: goal.dueOn,
    added_at: ctx.now,
    added_by: seat.me.id,
  }
  if (!(await insertGoal(ctx.db, row, goal.owners))) return { kind: 'refused', because: 'overtaken' }
  const by = { version: 1, written_at: ctx.now, written_by: seat.me.id }
  if (goal.words) await insertWords(ctx.db, { ...common, ...by, about_id: id, words: goal.words })
  recordPlan(ctx, 'create', 'care-coordination.goal', seat, '', { part: id })
  return { kind: 'added', id }
}
