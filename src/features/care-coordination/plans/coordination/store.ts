import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ParticipantId, PlanId } from '../plan.ts'
import type { CoordinationRequest, CoordinatorWish, RequestAnswer, RequestId, WishId } from './coordination.ts'

/** Everybody who was ever asked to coordinate this plan, in order. */
export async function findRequests(
  db: Db,
  municipality: MunicipalityCode,
  plan: PlanId,
): Promise<readonly CoordinationRequest[]> {
  const rows = await db
    .selectFrom('care_coordination.coordination_request as r')
    .leftJoin('care_coordination.coordination_answer as a', join =>
      join.onRef('a.municipality', '=', 'r.municipality').onRef('a.request_id', '=', 'r.id'),
    )
    .selectAll('r')
    .select(['a.answer', 'a.words as answer_words', 'a.answered_at', 'a.answered_by'])
    .where('r.municipality', '=', municipality)
    .where('r.plan_id', '=', plan)
    .orderBy('r.id')
    .execute()
  return rows.map(row => ({
    id: row.id as RequestId,
    forVersion: row.for_version,
    participant: row.participant_id as ParticipantId,
    words: row.words,
    askedAt: row.asked_at,
    askedBy: row.asked_by as ParticipantId,
    answer:
      row.answer && row.answered_at && row.answered_by
        ? { kind: row.answer, words: row.answer_words ?? '', at: row.answered_at, by: row.answered_by as ParticipantId }
        : null,
  }))
}

export async function insertRequest(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: RequestId
    readonly plan_id: PlanId
    readonly for_version: number
    readonly participant_id: ParticipantId
    readonly words: string
    readonly asked_at: Temporal.Instant
    readonly asked_by: ParticipantId
  },
): Promise<void> {
  await db.insertInto('care_coordination.coordination_request').values(row).execute()
}

/** False when it was answered already. */
export async function insertAnswer(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly request_id: RequestId
    readonly answer: RequestAnswer
    readonly words: string
    readonly answered_at: Temporal.Instant
    readonly answered_by: ParticipantId
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.coordination_answer')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('request_id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function findWishes(
  db: Db,
  municipality: MunicipalityCode,
  plan: PlanId,
): Promise<readonly CoordinatorWish[]> {
  const rows = await db
    .selectFrom('care_coordination.coordinator_wish as w')
    .leftJoin('care_coordination.coordinator_wish_answer as a', join =>
      join.onRef('a.municipality', '=', 'w.municipality').onRef('a.wish_id', '=', 'w.id'),
    )
    .selectAll('w')
    .select(['a.words as answer_words', 'a.answered_at', 'a.answered_by'])
    .where('w.municipality', '=', municipality)
    .where('w.plan_id', '=', plan)
    .orderBy('w.id')
    .execute()
  return rows.map(row => ({
    id: row.id as WishId,
    words: row.words,
    askedAt: row.asked_at,
    askedBy: row.asked_by as ParticipantId,
    answer:
      row.answer_words && row.answered_at && row.answered_by
        ? { words: row.answer_words, at: row.answered_at, by: row.answered_by as ParticipantId }
        : null,
  }))
}

export async function insertWish(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: WishId
    readonly plan_id: PlanId
    readonly words: string
    readonly asked_at: Temporal.Instant
    readonly asked_by: ParticipantId
  },
): Promise<void> {
  await db.insertInto('care_coordination.coordinator_wish').values(row).execute()
}

export async function insertWishAnswer(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly wish_id: WishId
    readonly words: string
    readonly answered_at: Temporal.Instant
    readonly answered_by: ParticipantId
  },
): Promise<void> {
  await db
    .insertInto('care_coordination.coordinator_wish_answer')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Requests that wait for one of these people, over all their open plans. */
export async function findRequestsTo(
  db: Db,
  municipality: MunicipalityCode,
  subject: string,
): Promise<readonly { readonly plan: PlanId; readonly forVersion: number; readonly askedAt: Temporal.Instant }[]> {
  const rows = await db
    .selectFrom('care_coordination.coordination_request as r')
    .innerJoin('care_coordination.participant as p', join =>
      join.onRef('p.municipality', '=', 'r.municipality').onRef('p.id', '=', 'r.participant_id'),
    )
    .leftJoin('care_coordination.coordination_answer as a', join =>
      join.onRef('a.municipality', '=', 'r.municipality').onRef('a.request_id', '=', 'r.id'),
    )
    .select(['r.plan_id', 'r.for_version', 'r.asked_at'])
    .where('p.municipality', '=', municipality)
    .where('p.subject_id', '=', subject)
    .where('a.request_id', 'is', null)
    .execute()
  return rows.map(row => ({ plan: row.plan_id as PlanId, forVersion: row.for_version, askedAt: row.asked_at }))
}

/** Every professional who takes part in an open plan today. */
export async function findProfessionalsInPlans(
  db: Db,
  municipality: MunicipalityCode,
): Promise<readonly { readonly participant: ParticipantId; readonly plan: PlanId; readonly subject: string }[]> {
  const rows = await db
    .selectFrom('care_coordination.participant as p')
    .leftJoin('care_coordination.departure as d', join =>
      join.onRef('d.municipality', '=', 'p.municipality').onRef('d.participant_id', '=', 'p.id'),
    )
    .leftJoin('care_coordination.plan_closure as c', join =>
      join.onRef('c.municipality', '=', 'p.municipality').onRef('c.plan_id', '=', 'p.plan_id'),
    )
    .select(['p.id', 'p.plan_id', 'p.subject_id'])
    .where('p.municipality', '=', municipality)
    .where('p.kind', '=', 'professional')
    .where('p.subject_id', 'is not', null)
    .where('d.participant_id', 'is', null)
    .where('c.plan_id', 'is', null)
    .execute()
  return rows.flatMap(({ id, plan_id, subject_id }) =>
    subject_id ? [{ participant: id as ParticipantId, plan: plan_id as PlanId, subject: subject_id }] : [],
  )
}
