import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ParticipantId, PlanId } from '../plan.ts'
import type { CommentId, Remark, Suggestion, SuggestionId } from './suggestion.ts'

/** Oldest first. */
export async function findSuggestions(
  db: Db,
  municipality: MunicipalityCode,
  plan: PlanId,
): Promise<readonly Suggestion[]> {
  const rows = await db
    .selectFrom('care_coordination.suggestion as s')
    .leftJoin('care_coordination.suggestion_decision as d', join =>
      join.onRef('d.municipality', '=', 's.municipality').onRef('d.suggestion_id', '=', 's.id'),
    )
    .selectAll('s')
    .select(['d.decision', 'd.reason', 'd.decided_at', 'd.decided_by'])
    .where('s.municipality', '=', municipality)
    .where('s.plan_id', '=', plan)
    .orderBy('s.id')
    .execute()
  return rows.map(row => ({
    id: row.id as SuggestionId,
    part: row.part_id,
    line: row.line,
    readVersion: row.read_version,
    words: row.words,
    why: row.why,
    at: row.proposed_at,
    by: row.proposed_by as ParticipantId,
    decision:
      row.decision && row.decided_at
        ? { kind: row.decision, reason: row.reason ?? '', at: row.decided_at, by: row.decided_by as ParticipantId }
        : null,
  }))
}

export async function insertSuggestion(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: SuggestionId
    readonly plan_id: PlanId
    readonly part_id: string
    readonly line: string
    readonly read_version: number
    readonly words: string
    readonly why: string
    readonly proposed_at: Temporal.Instant
    readonly proposed_by: ParticipantId
  },
): Promise<void> {
  await db.insertInto('care_coordination.suggestion').values(row).execute()
}

/** False when it was decided about already. */
export async function insertDecision(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly suggestion_id: SuggestionId
    readonly plan_id: PlanId
    readonly decision: 'accepted' | 'declined' | 'withdrawn'
    readonly reason: string
    readonly version: number | null
    readonly decided_at: Temporal.Instant
    readonly decided_by: ParticipantId
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.suggestion_decision')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('suggestion_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** What was said, about the plan and about its parts, oldest first. */
export async function findRemarks(db: Db, municipality: MunicipalityCode, plan: PlanId): Promise<readonly Remark[]> {
  const rows = await db
    .selectFrom('care_coordination.comment as c')
    .leftJoin('care_coordination.comment_settlement as s', join =>
      join.onRef('s.municipality', '=', 'c.municipality').onRef('s.comment_id', '=', 'c.id'),
    )
    .select(['c.id', 'c.part_id', 'c.answers_id', 'c.words', 'c.written_at', 'c.written_by', 's.settled_by'])
    .where('c.municipality', '=', municipality)
    .where('c.plan_id', '=', plan)
    .orderBy('c.id')
    .execute()
  return rows.map(row => ({
    id: row.id as CommentId,
    part: row.part_id,
    answers: row.answers_id as CommentId | null,
    words: row.words,
    at: row.written_at,
    by: row.written_by as ParticipantId,
    settledBy: row.settled_by as ParticipantId | null,
  }))
}

export async function insertRemark(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: CommentId
    readonly plan_id: PlanId
    readonly part_id: string | null
    readonly answers_id: CommentId | null
    readonly words: string
    readonly written_at: Temporal.Instant
    readonly written_by: ParticipantId
  },
): Promise<void> {
  await db.insertInto('care_coordination.comment').values(row).execute()
}

export async function insertSettlement(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly comment_id: CommentId
    readonly plan_id: PlanId
    readonly settled_at: Temporal.Instant
    readonly settled_by: ParticipantId
  },
): Promise<void> {
  await db
    .insertInto('care_coordination.comment_settlement')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
