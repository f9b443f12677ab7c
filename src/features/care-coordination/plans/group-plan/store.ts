import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { type GroupPlanStep, groupPlanStepKinds, type ParticipantId, type PlanId } from '../plan.ts'

export async function findGroupPlanSteps(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly GroupPlanStep[]>> {
  const rows = await db
    .selectFrom('care_coordination.group_plan_step')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .orderBy('id')
    .execute()
  const found = rows.map(row => ({
    plan: row.plan_id,
    kind: oneOf(groupPlanStepKinds, row.step),
    on: row.taken_on,
    readyBy: row.ready_by,
    at: row.recorded_at,
    by: row.recorded_by as ParticipantId,
  }))
  return Map.groupBy(found, step => step.plan)
}

export async function insertGroupPlanStep(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly plan_id: PlanId
    readonly step: GroupPlanStep['kind']
    readonly taken_on: Temporal.PlainDate
    readonly ready_by: Temporal.PlainDate | null
    readonly recorded_at: Temporal.Instant
    readonly recorded_by: ParticipantId
  },
): Promise<void> {
  await db.insertInto('care_coordination.group_plan_step').values(row).execute()
}
