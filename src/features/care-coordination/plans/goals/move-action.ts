/** An action goes from lane to lane: started, done, or back when it was not done after all. */
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { mustWriteGoal, recordPlan, type Seat } from '../open-plan.ts'
import type { Action, Goal, Lane, Plan } from '../plan.ts'
import { participantIn, versionOf } from '../rules.ts'
import { insertMove } from './store.ts'

export type Moving =
  | { readonly kind: 'moved' }
  /** Somebody else moved it in the meantime. */
  | { readonly kind: 'overtaken' }

/** `readVersion`: the version the mover saw; 0 when nobody had moved it yet. */
export async function moveAction(
  ctx: Ctx,
  seat: Seat,
  { action, lane, readVersion }: { readonly action: Action; readonly lane: Lane; readonly readVersion: number },
): Promise<Moving> {
  const goal = goalOf(seat.plan, action)
  if (goal && action.owner !== seat.me.id) mustWriteGoal(seat, goal)
  if (!mayMove(seat, action)) throw new NotAllowed('care-coordination.action', seat.children[0]?.id ?? null)
  if (versionOf(action) !== readVersion) return { kind: 'overtaken' }
  const isWritten = await insertMove(ctx.db, {
    municipality: ctx.municipality,
    action_id: action.id,
    version: readVersion + 1,
    plan_id: seat.plan.id,
    lane,
    moved_at: ctx.now,
    moved_by: seat.me.id,
  })
  if (!isWritten) return { kind: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.action', seat, lane, { part: action.id })
  return { kind: 'moved' }
}

/** Also one that no longer holds. */
export const goalOf = ({ goals, withdrawnGoals }: Plan, { goal }: Action): Goal | undefined =>
  [...goals, ...withdrawnGoals].find(({ id }) => id === goal)

/** Everyone their own. Who writes in the goals: professionals everyone's, the family its own and those of the people around it. */
export const mayMove = ({ plan, me }: Pick<Seat, 'plan' | 'me'>, action: Action): boolean =>
  action.owner === me.id ||
  (plan.sight.goals.level === 'writes' &&
    (me.kind === 'professional' || participantIn(plan, action.owner)?.kind !== 'professional'))
