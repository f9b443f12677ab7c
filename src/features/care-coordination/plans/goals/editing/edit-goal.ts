/** What a goal says is changed together: each change is a new version, and who wrote second gets both to see. */
import type { Ctx } from '../../../../../platform/ctx.ts'
import { mustWriteGoal, recordPlan, type Seat } from '../../open-plan.ts'
import type { Goal, GoalContent, ParticipantId, Version } from '../../plan.ts'
import { insertGoalVersion } from './store.ts'

export type Editing =
  | { readonly kind: 'written' }
  /** Somebody else changed or withdrew it in the meantime. */
  | { readonly kind: 'overtaken' }

export type GoalEdit = GoalContent & {
  readonly goal: Goal
  /** The version the writer saw. */
  readonly readVersion: number
  /** Who proposed these words, when the writer takes them over. */
  readonly proposedBy?: ParticipantId | null
}

export async function editGoal(ctx: Ctx, seat: Seat, edit: GoalEdit): Promise<Editing> {
  const { goal, readVersion } = edit
  mustWriteGoal(seat, goal)
  if (goal.withdrawal || versionIn(goal) !== readVersion) return { kind: 'overtaken' }
  const isWritten = await insertGoalVersion(ctx.db, {
    municipality: ctx.municipality,
    goal_id: goal.id,
    plan_id: seat.plan.id,
    version: readVersion + 1,
    title: edit.title,
    life_area: edit.lifeArea,
    seen_by: edit.seenBy,
    baseline: edit.baseline,
    feasible: edit.isFeasible,
    due_on: edit.dueOn,
    owner_ids: edit.owners,
    written_at: ctx.now,
    written_by: seat.me.id,
    proposed_by: edit.proposedBy ?? null,
  })
  if (!isWritten) return { kind: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.goal', seat, '', { part: goal.id })
  return { kind: 'written' }
}

/** What a writer must have seen. */
export const versionIn = ({ versions }: { readonly versions: readonly Version[] }): number =>
  versions.at(-1)?.version ?? 0
