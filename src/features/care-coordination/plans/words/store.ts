import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Comment, GoalId, ParticipantId, PlanId, Words } from '../plan.ts'

/** All versions in order, by what they are about: a plan or a goal. */
export async function findWords(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly Words[]>> {
  const rows = await db
    .selectFrom('care_coordination.family_words')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .orderBy('version')
    .execute()
  const found = rows.map(row => ({
    about: row.about_id,
    version: row.version,
    words: row.words,
    writtenAt: row.written_at,
    writtenBy: row.written_by as ParticipantId,
    proposedBy: row.proposed_by as ParticipantId | null,
  }))
  return Map.groupBy(found, words => words.about)
}

/** False when this version is there already: somebody else wrote in the meantime. */
export async function insertWords(
  db: Db,
  row: {
    readonly municipality: string
    readonly about_id: PlanId | GoalId
    readonly version: number
    readonly plan_id: PlanId
    readonly words: string
    readonly written_at: Temporal.Instant
    readonly written_by: ParticipantId
    readonly proposed_by?: ParticipantId | null
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.family_words')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function findComments(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly Comment[]>> {
  const rows = await db
    .selectFrom('care_coordination.comment')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    // What is said about one part is seen by who may see that part: see suggestions/read-talk.ts.
    .where('part_id', 'is', null)
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const found = rows.map(row => ({
    plan: row.plan_id,
    words: row.words,
    writtenAt: row.written_at,
    writtenBy: row.written_by as ParticipantId,
  }))
  return Map.groupBy(found, comment => comment.plan)
}

export async function insertComment(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly plan_id: PlanId
    readonly words: string
    readonly written_at: Temporal.Instant
    readonly written_by: ParticipantId
  },
): Promise<void> {
  await db.insertInto('care_coordination.comment').values(row).execute()
}
