import type { OriginKind } from '../../../../knowledge/plan/origins.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ParticipantId, PlanId } from '../plan.ts'
import type { JoinRequest, JoinRequestId } from './join-request.ts'
import type { Origin } from './laid.ts'

/** In the order in which they were laid. */
export async function findOrigins(db: Db, municipality: MunicipalityCode, plan: PlanId): Promise<readonly Origin[]> {
  const rows = await db
    .selectFrom('care_coordination.origin')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .orderBy('laid_at')
    .orderBy('source_id')
    .execute()
  return rows.map(row => ({
    kind: row.kind,
    source: row.source_id,
    laidAt: row.laid_at,
    laidBy: row.laid_by as ParticipantId,
  }))
}

/** Laid twice, it lies there once. */
export async function insertOrigin(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly plan_id: PlanId
    readonly kind: OriginKind
    readonly source_id: string
    readonly laid_at: Temporal.Instant
    readonly laid_by: ParticipantId
  },
): Promise<void> {
  await db
    .insertInto('care_coordination.origin')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The open plan that a child is in, whoever asks: only to hand a request over to it. */
export async function findOpenPlanOf(
  db: Db,
  municipality: MunicipalityCode,
  child: string,
): Promise<PlanId | undefined> {
  const row = await db
    .selectFrom('care_coordination.participant as p')
    .leftJoin('care_coordination.plan_closure as c', join =>
      join.onRef('c.municipality', '=', 'p.municipality').onRef('c.plan_id', '=', 'p.plan_id'),
    )
    .select('p.plan_id')
    .where('p.municipality', '=', municipality)
    .where('p.subject_id', '=', child)
    .where('c.plan_id', 'is', null)
    .orderBy('p.joined_at', 'desc')
    .executeTakeFirst()
  return row?.plan_id as PlanId | undefined
}

/** Of these plans the requests that nobody answered yet, the oldest first. */
export async function findJoinRequests(
  db: Db,
  municipality: MunicipalityCode,
  plan: PlanId,
): Promise<readonly JoinRequest[]> {
  const rows = await db
    .selectFrom('care_coordination.join_request as r')
    .leftJoin('care_coordination.join_answer as a', join =>
      join.onRef('a.municipality', '=', 'r.municipality').onRef('a.request_id', '=', 'r.id'),
    )
    .selectAll('r')
    .where('r.municipality', '=', municipality)
    .where('r.plan_id', '=', plan)
    .where('a.request_id', 'is', null)
    .orderBy('r.asked_at')
    .orderBy('r.id')
    .execute()
  return rows.map(row => ({
    id: row.id as JoinRequestId,
    professional: row.professional_id,
    name: row.name,
    organisation: row.organisation,
    reason: row.reason,
    source: row.kind && row.source_id ? { kind: row.kind, id: row.source_id } : null,
    askedAt: row.asked_at,
  }))
}

export async function insertJoinRequest(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: JoinRequestId
    readonly plan_id: PlanId
    readonly professional_id: string
    readonly name: string
    readonly organisation: string
    readonly reason: string
    readonly kind: OriginKind | null
    readonly source_id: string | null
    readonly asked_at: Temporal.Instant
  },
): Promise<void> {
  await db.insertInto('care_coordination.join_request').values(row).execute()
}

/** False when somebody else answered in the meantime. */
export async function insertJoinAnswer(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly request_id: JoinRequestId
    readonly answer: 'yes' | 'no'
    readonly answered_at: Temporal.Instant
    readonly answered_by: ParticipantId
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.join_answer')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('request_id')
    .executeTakeFirst()
  return inserted !== undefined
}
