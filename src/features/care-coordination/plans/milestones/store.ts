import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Evaluation, Manner, Outcome, ParticipantId, PlanAgreement, PlanClosure, PlanId } from '../plan.ts'

export async function findEvaluations(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly Evaluation[]>> {
  const rows = await db
    .selectFrom('care_coordination.evaluation')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .orderBy('version')
    .execute()
  const found = rows.map(row => ({
    plan: row.plan_id,
    version: row.version,
    plannedOn: row.planned_on,
    findings: row.findings,
    setAt: row.set_at,
    setBy: row.set_by as ParticipantId,
  }))
  return Map.groupBy(found, evaluation => evaluation.plan)
}

/** False when this version is there already: somebody else set a date in the meantime. */
export async function insertEvaluation(
  db: Db,
  row: {
    readonly municipality: string
    readonly plan_id: PlanId
    readonly version: number
    readonly planned_on: Temporal.PlainDate
    readonly findings: string | null
    readonly set_at: Temporal.Instant
    readonly set_by: ParticipantId
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.evaluation')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function findAgreements(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, PlanAgreement>> {
  const rows = await db
    .selectFrom('care_coordination.plan_agreement as a')
    .innerJoin('care_coordination.plan_agreement_party as p', join =>
      join.onRef('p.municipality', '=', 'a.municipality').onRef('p.plan_id', '=', 'a.plan_id'),
    )
    .selectAll('a')
    .select('p.participant_id')
    .where('a.municipality', '=', municipality)
    .where('a.plan_id', 'in', plans)
    .orderBy('p.participant_id')
    .execute()
  const agreements = new Map<string, PlanAgreement>()
  for (const { plan_id, number, agreed_on: on, manner, participant_id, recorded_at: recordedAt, recorded_by } of rows) {
    const parties = [...(agreements.get(plan_id)?.parties ?? []), participant_id as ParticipantId]
    agreements.set(plan_id, { number, on, manner, parties, recordedAt, recordedBy: recorded_by as ParticipantId })
  }
  return agreements
}

/** False when the plan was agreed already. */
export async function insertAgreement(
  db: Db,
  row: {
    readonly municipality: string
    readonly plan_id: PlanId
    readonly agreed_on: Temporal.PlainDate
    readonly manner: Manner
    readonly recorded_at: Temporal.Instant
    readonly recorded_by: ParticipantId
    readonly number: number
  },
  parties: readonly ParticipantId[],
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.plan_agreement')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('plan_id')
    .executeTakeFirst()
  if (!inserted) return false
  const { municipality, plan_id } = row
  const rows = parties.map(participant_id => ({ municipality, plan_id, participant_id }))
  await db.insertInto('care_coordination.plan_agreement_party').values(rows).execute()
  return true
}

export async function findClosures(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, PlanClosure>> {
  const rows = await db
    .selectFrom('care_coordination.plan_closure')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .execute()
  return new Map(
    rows.map(({ plan_id, closed_on: on, outcome, words, closed_at: at, closed_by }) => [
      plan_id,
      { on, outcome, words, at, by: closed_by as ParticipantId },
    ]),
  )
}

/** False when it was closed already. */
export async function insertClosure(
  db: Db,
  row: {
    readonly municipality: string
    readonly plan_id: PlanId
    readonly closed_on: Temporal.PlainDate
    readonly outcome: Outcome
    readonly words: string
    readonly closed_at: Temporal.Instant
    readonly closed_by: ParticipantId
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.plan_closure')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('plan_id')
    .executeTakeFirst()
  return inserted !== undefined
}
