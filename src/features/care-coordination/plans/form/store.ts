import { type FormKind, formKinds } from '../../../../knowledge/plan/form.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { ChosenForm, ParticipantId, PlanId } from '../plan.ts'

export async function findForms(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly ChosenForm[]>> {
  const rows = await db
    .selectFrom('care_coordination.plan_form')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .orderBy('version')
    .execute()
  const found = rows.map(row => ({
    plan: row.plan_id,
    version: row.version,
    form: oneOf(formKinds, row.form),
    reason: row.reason,
    at: row.chosen_at,
    by: row.chosen_by as ParticipantId,
  }))
  return Map.groupBy(found, form => form.plan)
}

/** False when somebody else chose in the meantime. */
export async function insertForm(
  db: Db,
  row: {
    readonly municipality: string
    readonly plan_id: PlanId
    readonly version: number
    readonly form: FormKind
    readonly reason: string
    readonly chosen_at: Temporal.Instant
    readonly chosen_by: ParticipantId
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.plan_form')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}
