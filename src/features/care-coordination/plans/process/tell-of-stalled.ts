/** Every day: of a plan that stands still the coordinator hears, and later the process coordinators, as the municipality chose. Once each. */
import { type EscalationParty, stepsReached } from '../../../../knowledge/plan/stalled.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { coordinationTerms } from '../coordination/settings/coordination-terms.ts'
import { coordinatorOf, presentIn } from '../rules.ts'
import { tellPeople } from '../telling/tell-people.ts'
import { insertTold } from './store.ts'
import { type StuckPlan, stuckPlans } from './stuck-plan.ts'
import { tellProcessCoordinators } from './unblock-plan.ts'

export async function tellOfStalledPlans(ctx: Ctx): Promise<void> {
  const terms = await coordinationTerms(ctx)
  let isNews = false
  for (const stuck of await stuckPlans(ctx, terms)) {
    const parties = stepsReached(terms.escalation, stuck.since, ctx.today).map(step => step.party)
    for (const party of parties.filter(isToldByItself)) {
      const row = { municipality: ctx.municipality, plan_id: stuck.plan.id, since: stuck.since, party }
      if (!(await insertTold(ctx.db, { ...row, told_at: ctx.now }))) continue
      record(ctx, 'transfer', 'care-coordination.stalled-plan', null, party)
      if (party === 'coordinator') await tellCoordinator(ctx, stuck)
      else isNews = true
    }
  }
  if (isNews) await tellProcessCoordinators(ctx, 'stalled')
}

const isToldByItself = (party: EscalationParty): party is 'coordinator' | 'process-coordinator' =>
  party === 'coordinator' || party === 'process-coordinator'

/** While nobody coordinates, every professional at the table hears it. */
const tellCoordinator = (ctx: Ctx, { plan }: StuckPlan): Promise<void> => {
  const lead = coordinatorOf(plan)
  const professionals = presentIn(plan).filter(one => one.kind === 'professional')
  return tellPeople(ctx, plan, lead ? [lead] : professionals.map(one => one.id), 'stalled')
}
