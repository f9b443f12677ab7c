import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Coordination, Participant, ParticipantId, ParticipantKind, PlanId } from '../plan.ts'

type ByPlan<T> = ReadonlyMap<string, readonly T[]>

export async function findParticipants(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ByPlan<Participant>> {
  const rows = await db
    .selectFrom('care_coordination.participant as p')
    .leftJoin('care_coordination.departure as d', join =>
      join.onRef('d.municipality', '=', 'p.municipality').onRef('d.participant_id', '=', 'p.id'),
    )
    .selectAll('p')
    .select(['d.left_at', 'd.recorded_by'])
    .where('p.municipality', '=', municipality)
    .where('p.plan_id', 'in', plans)
    .orderBy('p.kind')
    .orderBy('p.joined_at')
    .orderBy(eb => eb('p.part', '=', ''))
    .orderBy('p.name')
    .execute()
  const found = rows.map(row => ({
    plan: row.plan_id,
    id: row.id as ParticipantId,
    kind: row.kind,
    subject: row.subject_id,
    name: row.name,
    part: row.part,
    joinedAt: row.joined_at,
    joinedBy: row.joined_by as ParticipantId,
    departure: row.left_at && row.recorded_by ? { at: row.left_at, by: row.recorded_by as ParticipantId } : null,
  }))
  return Map.groupBy(found, participant => participant.plan)
}

/** Plans in which one of these people or professionals takes part today. */
export async function findPlansOf(
  db: Db,
  municipality: MunicipalityCode,
  subjects: readonly string[],
): Promise<readonly PlanId[]> {
  if (subjects.length === 0) return []
  const rows = await db
    .selectFrom('care_coordination.participant as p')
    .leftJoin('care_coordination.departure as d', join =>
      join.onRef('d.municipality', '=', 'p.municipality').onRef('d.participant_id', '=', 'p.id'),
    )
    .select('p.plan_id')
    .distinct()
    .where('p.municipality', '=', municipality)
    .where('p.subject_id', 'in', subjects)
    .where('d.participant_id', 'is', null)
    .execute()
  return rows.map(row => row.plan_id as PlanId)
}

export async function insertParticipants(
  db: Db,
  rows: readonly {
    readonly municipality: string
    readonly id: ParticipantId
    readonly plan_id: PlanId
    readonly kind: ParticipantKind
    readonly subject_id: string | null
    readonly name: string
    readonly part: string
    readonly joined_at: Temporal.Instant
    readonly joined_by: ParticipantId
  }[],
): Promise<void> {
  await db.insertInto('care_coordination.participant').values(rows).execute()
}

export async function insertDeparture(
  db: Db,
  row: {
    readonly municipality: string
    readonly participant_id: ParticipantId
    readonly left_at: Temporal.Instant
    readonly recorded_by: ParticipantId
  },
): Promise<void> {
  await db
    .insertInto('care_coordination.departure')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function findCoordinations(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ByPlan<Coordination>> {
  const rows = await db
    .selectFrom('care_coordination.coordination')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .orderBy('version')
    .execute()
  const found = rows.map(row => ({
    plan: row.plan_id,
    version: row.version,
    participant: row.participant_id as ParticipantId,
    since: row.since,
    decidedBy: row.decided_by as ParticipantId,
  }))
  return Map.groupBy(found, coordination => coordination.plan)
}

/** False when somebody else wrote this version first. */
export async function insertCoordination(
  db: Db,
  row: {
    readonly municipality: string
    readonly plan_id: PlanId
    readonly version: number
    readonly participant_id: ParticipantId
    readonly since: Temporal.Instant
    readonly decided_by: ParticipantId
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.coordination')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}
