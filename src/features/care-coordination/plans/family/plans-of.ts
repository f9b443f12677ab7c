/** A family's own plans, for its own pages. */
import { childrenInCareOf } from '../../../../people/index.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { childrenIn, openPlan, recordPlan } from '../open-plan.ts'
import { findPlansOf } from '../participants/store.ts'
import type { Action, Evaluation, Plan, PlanId } from '../plan.ts'
import { actionsOf, laneOf, mayFamilySee, nextEvaluation, presentIn } from '../rules.ts'
import { findPlans } from '../store.ts'

export type FamilyPlan = {
  readonly id: PlanId
  readonly family: string
  readonly nextEvaluation: Evaluation | null
  readonly closedOn: Temporal.PlainDate | null
  /** What this person said they would do and has not done. */
  readonly yourTurn: readonly Action[]
}

/** The plans a parent or youth may see; only for oneself. Throws NotAllowed when asked for somebody else. */
export async function plansOf(ctx: Ctx, person: string): Promise<readonly FamilyPlan[]> {
  if (person !== ctx.actor.id) throw new NotAllowed('care-coordination.plan', person)
  const inCare = await childrenInCareOf(ctx, person)
  const subjects = [person, ...inCare.map(care => care.child.id)]
  const ids = await findPlansOf(ctx.db, ctx.municipality, subjects)
  const seen: FamilyPlan[] = []
  for (const plan of await findPlans(ctx.db, ctx.municipality, ids)) {
    const children = await childrenIn(ctx, plan)
    if (!mayFamilySee(person, inCare, children, ctx.today)) continue
    recordPlan(ctx, 'read', 'care-coordination.plan', { children })
    seen.push(lineOf(plan, person))
  }
  return seen
}

/** The whole plan, for a parent or youth who may see it. Throws NotFound or NotAllowed. */
export async function planForFamily(ctx: Ctx, id: string): Promise<Plan> {
  const { plan } = await openPlan(ctx, id)
  return plan
}

function lineOf(plan: Plan, person: string): FamilyPlan {
  const me = presentIn(plan).find(one => one.subject === person)
  return {
    id: plan.id,
    family: plan.family.name,
    nextEvaluation: nextEvaluation(plan) ?? null,
    closedOn: plan.closure?.on ?? null,
    yourTurn: actionsOf(plan).filter(action => action.owner === me?.id && laneOf(action) !== 'done'),
  }
}
