/** The list of a process coordinator: which plans stand still, since when, on what and at whose organisation. No name, no words. */
import { professionalsOf } from '../../../../centre/index.ts'
import { stepsReached } from '../../../../knowledge/plan/stalled.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { coordinationTerms } from '../coordination/settings/coordination-terms.ts'
import type { WholePlan } from '../plan.ts'
import { findPlans } from '../store.ts'
import { planNumber, type StalledPlan } from './process.ts'
import { findOpenRequests } from './store.ts'
import { type StuckPlan, stuckPlans } from './stuck-plan.ts'

/** Plans that ask for help first, also those that do not stand still by the rule; then the longest. */
export async function stalledPlans(ctx: Ctx): Promise<readonly StalledPlan[]> {
  record(ctx, 'search', 'care-coordination.stalled-plan', null)
  const terms = await coordinationTerms(ctx)
  const stuck = await stuckPlans(ctx, terms)
  const requests = await findOpenRequests(ctx.db, ctx.municipality)
  const asking = requests.filter(({ plan }) => !stuck.some(one => one.plan.id === plan))
  const others = await findPlans(
    ctx.db,
    ctx.municipality,
    asking.map(({ plan }) => plan),
  )
  const organisations = new Map<string, string>(
    (await professionalsOf(ctx)).map(one => [one.id, one.organisation.name]),
  )
  const line = (plan: WholePlan, found: Omit<StuckPlan, 'plan'> | null): StalledPlan => {
    const request = requests.find(one => one.plan === plan.id)
    return {
      number: planNumber(plan.id),
      stuck: found?.stuck ?? [],
      organisation: organisations.get(lastLead(plan)) ?? null,
      step: found ? (stepsReached(terms.escalation, found.since, ctx.today).at(-1)?.party ?? null) : null,
      request: request ? { id: request.id, askedAt: request.askedAt } : null,
    }
  }
  return [...stuck.map(({ plan, ...found }) => line(plan, found)), ...others.map(plan => line(plan, null))].toSorted(
    (one, other) => Number(other.request !== null) - Number(one.request !== null),
  )
}

/** How many plans ask for a process coordinator; for the page of today. */
export async function plansThatAsk(ctx: Ctx): Promise<number> {
  return (await findOpenRequests(ctx.db, ctx.municipality)).length
}

const lastLead = (plan: WholePlan): string => {
  const last = plan.coordinations.at(-1)?.participant
  return plan.participants.find(one => one.id === last)?.subject ?? ''
}
