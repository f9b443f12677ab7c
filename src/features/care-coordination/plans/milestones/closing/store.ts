import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'
import type { GoalId, ParticipantId, PlanId } from '../../plan.ts'
import type { GoalOutcome } from '../evaluation/evaluation.ts'
import type { Farewell } from './farewell.ts'

export type { Farewell } from './farewell.ts'

export type KeptFarewell = {
  readonly goals: ReadonlyMap<GoalId, GoalOutcome>
  /** Null of a plan that was closed before this was asked. */
  readonly farewell: Farewell | null
}

export async function findFarewell(db: Db, municipality: MunicipalityCode, plan: PlanId): Promise<KeptFarewell> {
  const goals = await db
    .selectFrom('care_coordination.closure_goal')
    .select(['goal_id', 'outcome'])
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .execute()
  const row = await db
    .selectFrom('care_coordination.closure_agreement')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .executeTakeFirst()
  return {
    goals: new Map(goals.map(goal => [goal.goal_id as GoalId, goal.outcome])),
    farewell: row
      ? {
          helpAfter: row.help_after,
          familyDoes: row.family_does,
          helpGoesOn: row.help_goes_on,
          whomToCall: row.whom_to_call,
        }
      : null,
  }
}

export async function insertFarewell(
  db: Db,
  of: { readonly municipality: MunicipalityCode; readonly plan_id: PlanId },
  { goals, farewell }: KeptFarewell,
): Promise<void> {
  const rows = [...goals].map(([goal_id, outcome]) => ({ ...of, goal_id, outcome }))
  if (rows.length > 0) await db.insertInto('care_coordination.closure_goal').values(rows).execute()
  if (farewell)
    await db
      .insertInto('care_coordination.closure_agreement')
      .values({
        ...of,
        help_after: farewell.helpAfter,
        family_does: farewell.familyDoes,
        help_goes_on: farewell.helpGoesOn,
        whom_to_call: farewell.whomToCall,
      })
      .execute()
}

/** A plan that was closed, for who calls the family later. */
export type ClosedPlan = {
  readonly plan: PlanId
  readonly closedOn: Temporal.PlainDate
  readonly outcome: string
  readonly family: string
  /** The last coordinator as participant, and as professional or person when known here. */
  readonly coordinator: { readonly participant: ParticipantId; readonly subject: string | null } | null
  readonly whomToCall: string
}

/** Both days included, the first closed first. */
export async function findClosedPlans(
  db: Db,
  municipality: MunicipalityCode,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Promise<readonly ClosedPlan[]> {
  const rows = await db
    .selectFrom('care_coordination.plan_closure as c')
    .innerJoin('care_coordination.plan as p', join =>
      join.onRef('p.municipality', '=', 'c.municipality').onRef('p.id', '=', 'c.plan_id'),
    )
    .leftJoin('care_coordination.closure_agreement as a', join =>
      join.onRef('a.municipality', '=', 'c.municipality').onRef('a.plan_id', '=', 'c.plan_id'),
    )
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('care_coordination.coordination as k')
          .innerJoin('care_coordination.participant as t', join =>
            join.onRef('t.municipality', '=', 'k.municipality').onRef('t.id', '=', 'k.participant_id'),
          )
          .select(['t.id as participant_id', 't.subject_id'])
          .whereRef('k.municipality', '=', 'c.municipality')
          .whereRef('k.plan_id', '=', 'c.plan_id')
          .orderBy('k.version', 'desc')
          .limit(1)
          .as('lead'),
      join => join.onTrue(),
    )
    .select(['c.plan_id', 'c.closed_on', 'c.outcome', 'p.family_name', 'a.whom_to_call'])
    .select(['lead.participant_id', 'lead.subject_id'])
    .where('c.municipality', '=', municipality)
    .where('c.closed_on', '>=', from)
    .where('c.closed_on', '<=', to)
    .orderBy('c.closed_on')
    .orderBy('c.plan_id')
    .execute()
  return rows.map(row => ({
    plan: row.plan_id as PlanId,
    closedOn: row.closed_on,
    outcome: row.outcome,
    family: row.family_name,
    coordinator: row.participant_id
      ? { participant: row.participant_id as ParticipantId, subject: row.subject_id }
      : null,
    whomToCall: row.whom_to_call ?? '',
  }))
}
