import type { Insertable } from 'kysely'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { Tables } from '../../../platform/db/tables.ts'
import { writtenFrom } from '../written.ts'
import { findActivities } from './activities/store.ts'
import { findGoals } from './goals/store.ts'
import { type GroupMember, type MemberId, noWords, type SchoolPlan, type SchoolPlanId } from './plan.ts'

type Town = MunicipalityCode

/** All plans, the last to begin first; or one. */
export async function findPlans(db: Db, municipality: Town, plan?: string): Promise<readonly SchoolPlan[]> {
  const all = db
    .selectFrom('health_promotion.school_plan')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('first_year', 'desc')
    .orderBy('id')
  const rows = await (plan === undefined ? all : all.where('id', '=', plan)).execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const [words, group] = [await findWords(db, municipality, ids), await findGroup(db, municipality, ids)]
  const [goals, activities] = [await findGoals(db, municipality, ids), await findActivities(db, municipality, ids)]
  return rows.map(row => ({
    id: row.id as SchoolPlanId,
    schoolId: row.school_id,
    firstYear: row.first_year,
    lastYear: row.last_year,
    words: words.get(row.id) ?? { ...noWords, version: 0, ...writtenFrom(row) },
    group: group.get(row.id) ?? [],
    goals: (goals.get(row.id) ?? []).filter(goal => !goal.isDropped),
    activities: (activities.get(row.id) ?? []).filter(activity => !activity.isDropped),
  }))
}

/** Undefined when the school has a plan that begins in that school year. */
export async function insertPlan(
  db: Db,
  row: Insertable<Tables['health_promotion.school_plan']>,
): Promise<string | undefined> {
  const written = await db
    .insertInto('health_promotion.school_plan')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'school_id', 'first_year']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return written?.id
}

async function findWords(db: Db, municipality: Town, ids: readonly string[]) {
  const rows = await db
    .selectFrom('health_promotion.plan_text')
    .selectAll()
    .distinctOn('plan_id')
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', ids)
    .orderBy('plan_id')
    .orderBy('version', 'desc')
    .execute()
  return new Map(
    rows.map(row => [
      row.plan_id,
      {
        version: row.version,
        startingPoint: row.starting_point,
        testedOn: row.tested_on,
        profileDiscussedOn: row.profile_discussed_on,
        budgetCents: row.budget_cents === null ? null : Number(row.budget_cents),
        communication: row.communication,
        evaluation: row.evaluation,
        ...writtenFrom(row),
      },
    ]),
  )
}

/** False when somebody else wrote this version. */
export async function insertWords(db: Db, row: Insertable<Tables['health_promotion.plan_text']>): Promise<boolean> {
  const written = await db
    .insertInto('health_promotion.plan_text')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return written !== undefined
}

async function findGroup(db: Db, municipality: Town, ids: readonly string[]) {
  const rows = await db
    .selectFrom('health_promotion.group_member as m')
    .leftJoin('health_promotion.group_departure as d', join =>
      join.onRef('d.municipality', '=', 'm.municipality').onRef('d.member_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.plan_id', 'm.part', 'm.name', 'm.people'])
    .where('m.municipality', '=', municipality)
    .where('m.plan_id', 'in', ids)
    .where('d.member_id', 'is', null)
    .orderBy('m.id')
    .execute()
  const members = rows.map(({ id, plan_id, ...row }) => ({ plan: plan_id, id: id as MemberId, ...row }))
  return Map.groupBy<string, GroupMember & { readonly plan: string }>(members, member => member.plan)
}

export async function insertMember(db: Db, row: Insertable<Tables['health_promotion.group_member']>): Promise<void> {
  await db.insertInto('health_promotion.group_member').values(row).execute()
}

/** Gone already is gone. */
export async function insertDeparture(
  db: Db,
  row: Insertable<Tables['health_promotion.group_departure']>,
): Promise<void> {
  await db
    .insertInto('health_promotion.group_departure')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
