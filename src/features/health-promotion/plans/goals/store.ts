import type { Insertable, Selectable } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import { writtenFrom } from '../../written.ts'
import type { GoalId, Outcome, PlannedGoal } from '../plan.ts'

type Goals = 'health_promotion.goal'

/** The newest words about each goal of these plans, by plan; the first first. */
export async function findGoals(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly PlannedGoal[]>> {
  const rows = await db
    .selectFrom('health_promotion.goal')
    .selectAll()
    .distinctOn('goal_id')
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .orderBy('goal_id')
    .orderBy('version', 'desc')
    .execute()
  const outcomes = await findOutcomes(db, municipality, plans)
  const goals = rows.map(row => ({ plan: row.plan_id, goal: goalFrom(row, outcomes.get(row.goal_id) ?? null) }))
  const byPlan = Map.groupBy(goals, ({ plan }) => plan)
  return new Map([...byPlan].map(([plan, found]) => [plan, found.map(({ goal }) => goal)]))
}

const goalFrom = (row: Selectable<Tables[Goals]>, outcome: Outcome | null): PlannedGoal => ({
  id: row.goal_id as GoalId,
  version: row.version,
  theme: row.theme,
  what: row.what,
  measuredBy: row.measured_by,
  startValue: row.start_value,
  targetValue: row.target_value,
  responsible: row.responsible,
  dueOn: row.due_on,
  isDropped: row.is_dropped,
  outcome,
  ...writtenFrom(row),
})

async function findOutcomes(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, Outcome>> {
  const rows = await db
    .selectFrom('health_promotion.goal_outcome as o')
    .innerJoin('health_promotion.goal as g', join =>
      join
        .onRef('g.municipality', '=', 'o.municipality')
        .onRef('g.goal_id', '=', 'o.goal_id')
        .onRef('g.version', '=', 'o.version'),
    )
    .selectAll('o')
    .distinctOn('o.goal_id')
    .where('o.municipality', '=', municipality)
    .where('g.plan_id', 'in', plans)
    .orderBy('o.goal_id')
    .orderBy('o.written_at', 'desc')
    .execute()
  return new Map(
    rows.map(({ goal_id, reached, measured, words, ...row }) => [
      goal_id,
      { reached, measured, words, ...writtenFrom(row) },
    ]),
  )
}

/** False when somebody else wrote this version. */
export async function insertGoal(db: Db, row: Insertable<Tables[Goals]>): Promise<boolean> {
  const written = await db
    .insertInto('health_promotion.goal')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return written !== undefined
}

export async function insertOutcome(db: Db, row: Insertable<Tables['health_promotion.goal_outcome']>): Promise<void> {
  await db.insertInto('health_promotion.goal_outcome').values(row).execute()
}
