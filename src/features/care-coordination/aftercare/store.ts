import type { Insertable } from 'kysely'
import type { ProfessionalId } from '../../../centre/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { Tables } from '../../../platform/db/tables.ts'
import type { PlanId } from '../plans/plan.ts'
import type { MadeCall, Wish } from './aftercare.ts'

type Row<T extends keyof Tables> = Insertable<Tables[T]>

/** The last word of each of these plans' families. */
export async function findWishes(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly PlanId[],
): Promise<ReadonlyMap<PlanId, Wish>> {
  if (plans.length === 0) return new Map()
  const rows = await db
    .selectFrom('care_coordination.aftercare_wish as w')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'w.municipality').onRef('p.id', '=', 'w.caller_id'),
    )
    .selectAll('w')
    .select('p.name')
    .where('w.municipality', '=', municipality)
    .where('w.plan_id', 'in', plans)
    .orderBy('w.version')
    .execute()
  return new Map(
    rows.map(({ plan_id, version, wants, caller_id, name, words }) => [
      plan_id as PlanId,
      { version, wants, caller: { id: caller_id as ProfessionalId, name }, words },
    ]),
  )
}

export async function findCalls(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly PlanId[],
): Promise<ReadonlyMap<string, readonly MadeCall[]>> {
  if (plans.length === 0) return new Map()
  const rows = await db
    .selectFrom('care_coordination.aftercare_call as c')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'c.municipality').onRef('p.id', '=', 'c.called_by'),
    )
    .selectAll('c')
    .select('p.name')
    .where('c.municipality', '=', municipality)
    .where('c.plan_id', 'in', plans)
    .orderBy('c.called_at')
    .orderBy('c.id')
    .execute()
  const calls = rows.map(({ plan_id: plan, month, called_on, outcome, how, score, words, name }) => ({
    plan,
    month,
    calledOn: called_on,
    outcome,
    how,
    score,
    words,
    byName: name,
  }))
  return Map.groupBy(calls, call => call.plan)
}

export async function findReopenings(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly PlanId[],
): Promise<ReadonlyMap<string, PlanId>> {
  if (plans.length === 0) return new Map()
  const rows = await db
    .selectFrom('care_coordination.aftercare_reopening')
    .select(['plan_id', 'new_plan_id'])
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .execute()
  return new Map(rows.map(row => [row.plan_id, row.new_plan_id as PlanId]))
}

/** False when somebody else wrote this version. */
export async function insertWish(db: Db, row: Row<'care_coordination.aftercare_wish'>): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.aftercare_wish')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'plan_id', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertCall(db: Db, row: Row<'care_coordination.aftercare_call'>): Promise<void> {
  await db.insertInto('care_coordination.aftercare_call').values(row).execute()
}

/** False when another call settled this month. */
export async function settleMonth(db: Db, row: Row<'care_coordination.aftercare_settled'>): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.aftercare_settled')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'plan_id', 'month']).doNothing())
    .returning('month')
    .executeTakeFirst()
  return inserted !== undefined
}

/** False when it was reopened already. */
export async function insertReopening(db: Db, row: Row<'care_coordination.aftercare_reopening'>): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.aftercare_reopening')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'plan_id']).doNothing())
    .returning('plan_id')
    .executeTakeFirst()
  return inserted !== undefined
}
