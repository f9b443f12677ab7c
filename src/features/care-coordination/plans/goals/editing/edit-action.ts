/** Who does what by when is changed: each change is a new version, and who wrote second gets both to see. */
import { type Ctx, NotAllowed } from '../../../../../platform/ctx.ts'
import { mustWriteGoal, recordPlan, type Seat } from '../../open-plan.ts'
import type { Action, ActionContent, ParticipantId } from '../../plan.ts'
import { goalOf, mayMove } from '../move-action.ts'
import { type Editing, versionIn } from './edit-goal.ts'
import { insertActionVersion } from './store.ts'

export type ActionEdit = ActionContent & {
  readonly action: Action
  /** The version the writer saw. */
  readonly readVersion: number
  /** Who proposed these words, when the writer takes them over. */
  readonly proposedBy?: ParticipantId | null
}

export async function editAction(ctx: Ctx, seat: Seat, edit: ActionEdit): Promise<Editing> {
  mustEditAction(seat, edit.action)
  // Nobody of the family sets a professional to work: that is asked for, in a comment or a proposal.
  mustEditAction(seat, { ...edit.action, owner: edit.owner })
  const { action, readVersion } = edit
  if (action.withdrawal || versionIn(action) !== readVersion) return { kind: 'overtaken' }
  const isWritten = await insertActionVersion(ctx.db, {
    municipality: ctx.municipality,
    action_id: action.id,
    plan_id: seat.plan.id,
    version: readVersion + 1,
    title: edit.title,
    owner_id: edit.owner,
    due_on: edit.dueOn,
    rhythm: edit.rhythm,
    written_at: ctx.now,
    written_by: seat.me.id,
    proposed_by: edit.proposedBy ?? null,
  })
  if (!isWritten) return { kind: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.action', seat, '', { part: action.id })
  return { kind: 'written' }
}

/** As with moving: the family changes its own actions and those of the people around it; what a professional said to do is for professionals. */
export function mustEditAction(seat: Seat, action: Action): void {
  mustWriteGoal(seat, goalOf(seat.plan, action) ?? { owners: [] })
  if (!mayMove(seat, action)) throw new NotAllowed('care-coordination.action', seat.children[0]?.id ?? null)
}
