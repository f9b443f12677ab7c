import type { Insertable, Selectable } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import { writtenFrom } from '../../written.ts'
import type { Activity, ActivityId, Result } from '../plan.ts'

type Activities = 'health_promotion.activity'

/** The newest words about each activity of these plans, by plan; the first to begin first. */
export async function findActivities(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly Activity[]>> {
  const rows = await db
    .selectFrom('health_promotion.activity')
    .selectAll()
    .distinctOn('activity_id')
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .orderBy('activity_id')
    .orderBy('version', 'desc')
    .execute()
  const results = await findResults(db, municipality, plans)
  const activities = rows
    .map(row => ({ plan: row.plan_id, activity: activityFrom(row, results.get(row.activity_id) ?? null) }))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.activity.startsOn, other.activity.startsOn))
  const byPlan = Map.groupBy(activities, ({ plan }) => plan)
  return new Map([...byPlan].map(([plan, found]) => [plan, found.map(({ activity }) => activity)]))
}

const activityFrom = (row: Selectable<Tables[Activities]>, result: Result | null): Activity => ({
  id: row.activity_id as ActivityId,
  version: row.version,
  pillar: row.pillar,
  theme: row.theme,
  title: row.title,
  audience: row.audience,
  isRecognised: row.is_recognised,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  responsible: row.responsible,
  plannedMinutes: row.planned_minutes,
  costCents: Number(row.cost_cents),
  courseId: row.course_id,
  isDropped: row.is_dropped,
  result,
  ...writtenFrom(row),
})

async function findResults(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, Result>> {
  const rows = await db
    .selectFrom('health_promotion.activity_result as r')
    .innerJoin('health_promotion.activity as a', join =>
      join
        .onRef('a.municipality', '=', 'r.municipality')
        .onRef('a.activity_id', '=', 'r.activity_id')
        .onRef('a.version', '=', 'r.version'),
    )
    .selectAll('r')
    .distinctOn('r.activity_id')
    .where('r.municipality', '=', municipality)
    .where('a.plan_id', 'in', plans)
    .orderBy('r.activity_id')
    .orderBy('r.written_at', 'desc')
    .execute()
  return new Map(
    rows.map(({ activity_id, done_on, words, ...row }) => [
      activity_id,
      { doneOn: done_on, words, ...writtenFrom(row) },
    ]),
  )
}

/** False when somebody else wrote this version. */
export async function insertActivity(db: Db, row: Insertable<Tables[Activities]>): Promise<boolean> {
  const written = await db
    .insertInto('health_promotion.activity')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return written !== undefined
}

export async function insertResult(db: Db, row: Insertable<Tables['health_promotion.activity_result']>): Promise<void> {
  await db.insertInto('health_promotion.activity_result').values(row).execute()
}
