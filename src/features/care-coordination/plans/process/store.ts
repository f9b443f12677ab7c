import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ParticipantId, PlanId } from '../plan.ts'
import type { ProcessDecision, ProcessRequest, ProcessRequestId } from './process.ts'

/** Open plans that may stand still: the rule decides. Narrows by what is cheap to ask. */
export async function findPlansThatMayBeStuck(
  db: Db,
  municipality: MunicipalityCode,
  { clearBefore, today, movedBefore }: StuckBefore,
): Promise<readonly PlanId[]> {
  const { rows } = await sql<{ readonly id: string }>`
    select p.id from care_coordination.plan p
    where p.municipality = ${municipality}
      and not exists (select from care_coordination.plan_closure c where (c.municipality, c.plan_id) = (p.municipality, p.id))
      and (
        p.clear_on < ${clearBefore} and not exists (
          select from care_coordination.plan_agreement a where (a.municipality, a.plan_id) = (p.municipality, p.id))
        -- somebody who coordinated left
        or exists (
          select from care_coordination.coordination k
          join care_coordination.departure d on (d.municipality, d.participant_id) = (k.municipality, k.participant_id)
          where (k.municipality, k.plan_id) = (p.municipality, p.id))
        or not exists (
          select from care_coordination.evaluation e
          where (e.municipality, e.plan_id) = (p.municipality, p.id) and e.planned_on >= ${today})
        or exists (
          select from care_coordination.action t
          where (t.municipality, t.plan_id) = (p.municipality, p.id) and t.due_on < ${today})
        -- actions that were given another day
        or exists (
          select from care_coordination.action_version v
          where (v.municipality, v.plan_id) = (p.municipality, p.id) and v.due_on < ${today})
        or not exists (
          select from care_coordination.plan_change m
          where (m.municipality, m.plan_id) = (p.municipality, p.id) and m.changed_at >= ${movedBefore})
      )`.execute(db)
  return rows.map(row => row.id as PlanId)
}

type StuckBefore = {
  readonly clearBefore: Temporal.PlainDate
  readonly today: Temporal.PlainDate
  readonly movedBefore: Temporal.Instant
}

/** When anybody last wrote or did something in these plans. */
export async function findLastChanges(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, Temporal.Instant>> {
  if (plans.length === 0) return new Map()
  const rows = await db
    .selectFrom('care_coordination.plan_change')
    .select(eb => ['plan_id', eb.fn.max('changed_at').as('at')])
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .groupBy('plan_id')
    .execute()
  return new Map(rows.map(row => [row.plan_id, row.at]))
}

/** Whether these plans ever asked the process coordinator in, in order, with what was decided. */
export async function findProcessRequests(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<readonly ProcessRequest[]> {
  if (plans.length === 0) return []
  const rows = await db
    .selectFrom('care_coordination.process_request as r')
    .leftJoin('care_coordination.process_entry as e', join =>
      join.onRef('e.municipality', '=', 'r.municipality').onRef('e.request_id', '=', 'r.id'),
    )
    .leftJoin('care_coordination.departure as d', join =>
      join.onRef('d.municipality', '=', 'e.municipality').onRef('d.participant_id', '=', 'e.participant_id'),
    )
    .selectAll('r')
    .select(['e.participant_id', 'e.entered_at', 'd.left_at'])
    .where('r.municipality', '=', municipality)
    .where('r.plan_id', 'in', plans)
    .orderBy('r.id')
    .execute()
  const decisions = await findDecisions(db, municipality, plans)
  return rows.map(row => ({
    id: row.id as ProcessRequestId,
    plan: row.plan_id as PlanId,
    reason: row.reason,
    askedAt: row.asked_at,
    askedBy: row.asked_by as ParticipantId,
    entry:
      row.participant_id && row.entered_at
        ? { participant: row.participant_id as ParticipantId, at: row.entered_at, leftAt: row.left_at }
        : null,
    decisions: decisions.get(row.id) ?? [],
  }))
}

async function findDecisions(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly ProcessDecision[]>> {
  const rows = await db
    .selectFrom('care_coordination.process_decision')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .orderBy('id')
    .execute()
  const found = rows.map(row => ({
    request: row.request_id,
    words: row.words,
    at: row.decided_at,
    by: row.decided_by as ParticipantId,
  }))
  return Map.groupBy(found, decision => decision.request)
}

/** Requests of open plans to which nobody came yet. */
export async function findOpenRequests(
  db: Db,
  municipality: MunicipalityCode,
): Promise<readonly { readonly id: ProcessRequestId; readonly plan: PlanId; readonly askedAt: Temporal.Instant }[]> {
  const rows = await db
    .selectFrom('care_coordination.process_request as r')
    .leftJoin('care_coordination.process_entry as e', join =>
      join.onRef('e.municipality', '=', 'r.municipality').onRef('e.request_id', '=', 'r.id'),
    )
    .leftJoin('care_coordination.plan_closure as c', join =>
      join.onRef('c.municipality', '=', 'r.municipality').onRef('c.plan_id', '=', 'r.plan_id'),
    )
    .select(['r.id', 'r.plan_id', 'r.asked_at'])
    .where('r.municipality', '=', municipality)
    .where('e.request_id', 'is', null)
    .where('c.plan_id', 'is', null)
    .orderBy('r.asked_at')
    .execute()
  return rows.map(row => ({ id: row.id as ProcessRequestId, plan: row.plan_id as PlanId, askedAt: row.asked_at }))
}

type Row = { readonly municipality: MunicipalityCode }

export async function insertProcessRequest(
  db: Db,
  row: Row & {
    readonly id: ProcessRequestId
    readonly plan_id: PlanId
    readonly reason: string
    readonly asked_at: Temporal.Instant
    readonly asked_by: ParticipantId
  },
): Promise<void> {
  await db.insertInto('care_coordination.process_request').values(row).execute()
}

/** False when another process coordinator came first. */
export async function insertProcessEntry(
  db: Db,
  row: Row & {
    readonly request_id: ProcessRequestId
    readonly participant_id: ParticipantId
    readonly entered_at: Temporal.Instant
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.process_entry')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('request_id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertProcessDecision(
  db: Db,
  row: Row & {
    readonly id: string
    readonly request_id: ProcessRequestId
    readonly plan_id: PlanId
    readonly words: string
    readonly decided_at: Temporal.Instant
    readonly decided_by: ParticipantId
  },
): Promise<void> {
  await db.insertInto('care_coordination.process_decision').values(row).execute()
}

/** False when they were told of this before. */
export async function insertTold(
  db: Db,
  row: Row & {
    readonly plan_id: PlanId
    readonly since: Temporal.PlainDate
    readonly party: 'coordinator' | 'process-coordinator'
    readonly told_at: Temporal.Instant
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.stalled_plan_told')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('plan_id')
    .executeTakeFirst()
  return inserted !== undefined
}
