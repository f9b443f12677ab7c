/** Which plans of the municipality stand still. The rule stands in knowledge; here the facts are read off each plan. */
import { type PlanFacts, type Stuck, whatIsStuck } from '../../../../knowledge/plan/stalled.ts'
import { planDueBy } from '../../../../knowledge/plan/term.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../../platform/i18n/format.ts'
import type { CoordinationTerms } from '../coordination/settings/setting.ts'
import type { WholePlan } from '../plan.ts'
import { actionsOf, coordinatorOf, laneOf, nextEvaluation, termOf } from '../rules.ts'
import { findPlans } from '../store.ts'
import { findLastChanges, findPlansThatMayBeStuck } from './store.ts'

export type StuckPlan = {
  readonly plan: WholePlan
  readonly stuck: readonly Stuck[]
  readonly since: Temporal.PlainDate
}

/** Open plans that stand still, the longest first. For lists without names and for the nightly work; who reads a plan opens it. */
export async function stuckPlans(ctx: Ctx, { stalled }: CoordinationTerms): Promise<readonly StuckPlan[]> {
  const { today, now } = ctx
  const ids = await findPlansThatMayBeStuck(ctx.db, ctx.municipality, {
    today,
    clearBefore: today.subtract(today.until(planDueBy(today))),
    movedBefore: now.subtract({ hours: 24 * 7 * stalled.stillWeeks }),
  })
  const moved = await findLastChanges(ctx.db, ctx.municipality, ids)
  const found = (await findPlans(ctx.db, ctx.municipality, ids)).flatMap(plan => {
    const at = moved.get(plan.id)
    const movedOn = at ? dayInTheNetherlands(at) : plan.startedOn
    const stuck = whatIsStuck(factsOf(plan, movedOn, today), stalled, today)
    const since = stuck[0]?.since
    return since ? [{ plan, stuck, since }] : []
  })
  return found.toSorted((one, other) => Temporal.PlainDate.compare(one.since, other.since))
}

const factsOf = (plan: WholePlan, movedOn: Temporal.PlainDate, today: Temporal.PlainDate): PlanFacts => ({
  agreementDueBy: agreementDueBy(plan, today),
  withoutCoordinatorSince: withoutCoordinatorSince(plan),
  evaluationOn: nextEvaluation(plan)?.plannedOn ?? null,
  actionsDueOn: actionsOf(plan).flatMap(action => (laneOf(action) === 'done' || !action.dueOn ? [] : [action.dueOn])),
  movedOn,
})

/** The six weeks of the law, which wait while the family makes a plan of its own. */
function agreementDueBy(plan: WholePlan, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const term = termOf(plan, today)
  return term.kind === 'running' || term.kind === 'overdue' ? term.dueBy : null
}

/** The day the last coordinator left; null while somebody coordinates. */
export function withoutCoordinatorSince(plan: WholePlan): Temporal.PlainDate | null {
  if (coordinatorOf(plan) !== undefined) return null
  const last = plan.participants.find(one => one.id === plan.coordinations.at(-1)?.participant)
  return last?.departure ? dayInTheNetherlands(last.departure.at) : plan.startedOn
}
