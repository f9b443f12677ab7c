import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'
import type { ParticipantId, PlanId } from '../../plan.ts'
import type { Telling } from './rules.ts'

/** What each said last about telling it in the record. */
export async function findTellings(db: Db, municipality: MunicipalityCode, plan: PlanId): Promise<readonly Telling[]> {
  const rows = await db
    .selectFrom('care_coordination.record_notice')
    .distinctOn('decided_by')
    .select(['decided_by', 'answer'])
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .orderBy('decided_by')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(row => ({ by: row.decided_by as ParticipantId, answer: row.answer }))
}

/** False when somebody else chose at the same moment. */
export async function insertTelling(
  db: Db,
  {
    municipality,
    plan,
    by,
    answer,
    at,
  }: Telling & {
    readonly municipality: MunicipalityCode
    readonly plan: PlanId
    readonly at: Temporal.Instant
  },
): Promise<boolean> {
  const last = await db
    .selectFrom('care_coordination.record_notice')
    .select(eb => eb.fn.max('version').as('version'))
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .executeTakeFirst()
  const version = (last?.version ?? 0) + 1
  const inserted = await db
    .insertInto('care_coordination.record_notice')
    .values({ municipality, plan_id: plan, version, answer, decided_at: at, decided_by: by })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}
