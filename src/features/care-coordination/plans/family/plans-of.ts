/** A family's own plans, for its own pages. */
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { unseenIn } from '../changes/changes-since.ts'
import { openPlan, recordPlan } from '../open-plan.ts'
import type { Action, Evaluation, Plan, PlanId } from '../plan.ts'
import { actionsOf, laneOf, nextEvaluation, presentIn } from '../rules.ts'
import { ownSeats } from './own-seats.ts'

export type FamilyPlan = {
  readonly id: PlanId
  readonly family: string
  /** The children in it. */
  readonly children: readonly string[]
  readonly nextEvaluation: Evaluation | null
  readonly closedOn: Temporal.PlainDate | null
  /** What this person said they would do and has not done. */
  readonly yourTurn: readonly Action[]
  /** How much others changed since this person last looked. */
  readonly unseen: number
}

/** The plans a parent, youth or supporter may see, a line of each; only for oneself. Throws NotAllowed when asked for somebody else. */
export async function plansOf(ctx: Ctx, person: string): Promise<readonly FamilyPlan[]> {
  if (person !== ctx.actor.id) throw new NotAllowed('care-coordination.plan', person)
  const seats = await ownSeats(ctx)
  const unseen = await unseenIn(ctx, seats)
  return seats.map(seat => {
    recordPlan(ctx, 'read', 'care-coordination.plan', { children: seat.children })
    const children = seat.children.map(({ id }) => id)
    return { ...lineOf(seat.plan, person, unseen.get(seat.plan.id) ?? 0), children }
  })
}

/** The plan as a parent, youth or supporter may see it. Throws NotFound or NotAllowed. */
export async function planForFamily(ctx: Ctx, id: string): Promise<Plan> {
  const { plan } = await openPlan(ctx, id)
  return plan
}

function lineOf(plan: Plan, person: string, unseen: number): Omit<FamilyPlan, 'children'> {
  const me = presentIn(plan).find(one => one.subject === person)
  return {
    id: plan.id,
    family: plan.family.name,
    unseen,
    nextEvaluation: nextEvaluation(plan) ?? null,
    closedOn: plan.closure?.on ?? null,
    yourTurn: actionsOf(plan).filter(action => action.owner === me?.id && laneOf(action) !== 'done'),
  }
}
