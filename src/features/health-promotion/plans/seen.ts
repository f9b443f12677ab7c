/** A plan with its school, as the promoter opens it. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { aboutSchool, getSchoolSeen, type SchoolSeen } from '../schools/look-up.ts'
import { getPlan } from './keep-plan.ts'
import { type PlanStanding, planStanding, type SchoolPlan } from './plan.ts'

export type PlanSeen = {
  readonly plan: SchoolPlan
  readonly seen: SchoolSeen
  readonly standing: PlanStanding
}

export async function openPlan(ctx: Ctx, id: string): Promise<PlanSeen> {
  const plan = await getPlan(ctx, id)
  const seen = await getSchoolSeen(ctx, plan.schoolId)
  record(ctx, 'read', 'health-promotion.plan', null, plan.id)
  return { plan, seen, standing: planStanding(plan, aboutSchool(plan, seen.coordinator, seen.vignets)) }
}
