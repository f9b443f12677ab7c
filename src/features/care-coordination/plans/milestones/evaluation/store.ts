import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'
import type { GoalId, ParticipantId, PlanId } from '../../plan.ts'
import type { Decision, GoalOutcome, LookBack, Voice } from './evaluation.ts'

/** By the version of the evaluation. A query per table. */
export async function findLookBacks(
  db: Db,
  municipality: MunicipalityCode,
  plan: PlanId,
): Promise<ReadonlyMap<number, LookBack>> {
  const decisions = await db
    .selectFrom('care_coordination.evaluation_decision')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .execute()
  const goals = await db
    .selectFrom('care_coordination.evaluation_goal')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .execute()
  const voices = await findVoices(db, municipality, plan)
  const versions = new Set([...decisions, ...goals, ...voices].map(row => row.version))
  return new Map(
    [...versions].map(version => {
      const decided = decisions.find(row => row.version === version)
      const outcomes = goals.filter(row => row.version === version)
      return [
        version,
        {
          version,
          decision: decided ? { kind: decided.decision, reason: decided.reason } : null,
          goals: new Map(outcomes.map(row => [row.goal_id as GoalId, row.outcome])),
          voices: voices.filter(row => row.version === version),
        },
      ]
    }),
  )
}

/** What each said last, for each evaluation. */
async function findVoices(
  db: Db,
  municipality: MunicipalityCode,
  plan: PlanId,
): Promise<readonly (Voice & { readonly version: number })[]> {
  const rows = await db
    .selectFrom('care_coordination.evaluation_voice')
    .distinctOn(['version', 'participant_id'])
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .orderBy('version')
    .orderBy('participant_id')
    .orderBy('ordinal', 'desc')
    .execute()
  return rows.map(row => ({
    version: row.version,
    of: row.participant_id as ParticipantId,
    ordinal: row.ordinal,
    words: row.words,
    writtenAt: row.written_at,
    writtenBy: row.written_by as ParticipantId,
  }))
}

type OfEvaluation = { readonly municipality: MunicipalityCode; readonly plan_id: PlanId; readonly version: number }

export async function insertLookBack(
  db: Db,
  of: OfEvaluation,
  found: {
    readonly decision: Decision
    readonly reason: string
    readonly goals: ReadonlyMap<GoalId, GoalOutcome>
  },
): Promise<void> {
  const { decision, reason, goals } = found
  await db
    .insertInto('care_coordination.evaluation_decision')
    .values({ ...of, decision, reason })
    .execute()
  const rows = [...goals].map(([goal_id, outcome]) => ({ ...of, goal_id, outcome }))
  if (rows.length > 0) await db.insertInto('care_coordination.evaluation_goal').values(rows).execute()
}

/** False when this version is there already: somebody else wrote these words in the meantime. */
export async function insertVoice(
  db: Db,
  row: OfEvaluation & {
    readonly participant_id: ParticipantId
    readonly ordinal: number
    readonly words: string
    readonly written_at: Temporal.Instant
    readonly written_by: ParticipantId
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.evaluation_voice')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return inserted !== undefined
}
