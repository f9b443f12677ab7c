import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { GoalId, PlanId } from '../plan.ts'

/** The goals of an earlier plan that were carried over into this one. */
export async function findCarried(db: Db, municipality: MunicipalityCode, plan: PlanId): Promise<ReadonlySet<GoalId>> {
  const rows = await db
    .selectFrom('care_coordination.goal_continuation as c')
    .innerJoin('care_coordination.goal as g', join =>
      join.onRef('g.municipality', '=', 'c.municipality').onRef('g.id', '=', 'c.goal_id'),
    )
    .select('c.continues_id')
    .where('c.municipality', '=', municipality)
    .where('g.plan_id', '=', plan)
    .execute()
  return new Set(rows.map(row => row.continues_id as GoalId))
}

export async function insertCarried(
  db: Db,
  municipality: MunicipalityCode,
  carried: { readonly plan: PlanId; readonly from: PlanId; readonly goal: GoalId; readonly continues: GoalId },
): Promise<void> {
  await db
    .insertInto('care_coordination.plan_continuation')
    .values({ municipality, plan_id: carried.plan, continues_id: carried.from })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await db
    .insertInto('care_coordination.goal_continuation')
    .values({ municipality, goal_id: carried.goal, continues_id: carried.continues })
    .execute()
}
