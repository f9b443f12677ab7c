import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ActionId, PlanId } from '../plan.ts'

/** Open plans with an action that is, or once was, due between these days: the plan itself says what holds. */
export async function findPlansDueBetween(
  db: Db,
  municipality: MunicipalityCode,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Promise<readonly PlanId[]> {
  const { rows } = await sql<{ readonly plan_id: string }>`
    select distinct t.plan_id from (
      select municipality, plan_id, due_on from care_coordination.action
      union all
      select municipality, plan_id, due_on from care_coordination.action_version
    ) t
    where t.municipality = ${municipality} and t.due_on between ${from} and ${to}
      and not exists (
        select from care_coordination.plan_closure c where (c.municipality, c.plan_id) = (t.municipality, t.plan_id))`.execute(
    db,
  )
  return rows.map(row => row.plan_id as PlanId)
}

export type ReminderMoment = 'before' | 'after'

/** False when the owner was reminded before. */
export async function insertReminder(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly action_id: ActionId
    readonly due_on: Temporal.PlainDate
    readonly moment: ReminderMoment
    readonly reminded_at: Temporal.Instant
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.action_reminder')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('action_id')
    .executeTakeFirst()
  return inserted !== undefined
}
