import type { FamilyId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { findForms } from './form/store.ts'
import { findGoals } from './goals/store.ts'
import { findGroupPlanSteps } from './group-plan/store.ts'
import { findAgreements, findClosures, findEvaluations } from './milestones/store.ts'
import { findCoordinations, findParticipants } from './participants/store.ts'
import type { Goal, PlanId, WholePlan } from './plan.ts'
import { findSafetyAgreements } from './safety/store.ts'
import { findComments, findWords } from './words/store.ts'

/** These plans, whole. A query per table, however many plans. */
export async function findPlans(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<readonly WholePlan[]> {
  if (ids.length === 0) return []
  const [outlines, agreements, forms, steps, words, safetyAgreements, comments] = await Promise.all([
    findPlansForLines(db, municipality, ids),
    findAgreements(db, municipality, ids),
    findForms(db, municipality, ids),
    findGroupPlanSteps(db, municipality, ids),
    findWords(db, municipality, ids),
    findSafetyAgreements(db, municipality, ids),
    findComments(db, municipality, ids),
  ])
  const withWords = (goal: Goal): Goal => ({ ...goal, words: words.get(goal.id) ?? [] })
  return outlines.map(plan => ({
    ...plan,
    reason: words.get(plan.id) ?? [],
    agreement: agreements.get(plan.id) ?? null,
    goals: plan.goals.map(withWords),
    withdrawnGoals: plan.withdrawnGoals.map(withWords),
    safetyAgreements: safetyAgreements.get(plan.id) ?? [],
    comments: comments.get(plan.id) ?? [],
    forms: forms.get(plan.id) ?? [],
    groupPlanSteps: steps.get(plan.id) ?? [],
  }))
}

/** What a line in a list tells of a plan: who takes part, its goals and its days. All that is written beside them is left out. */
export async function findPlansForLines(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<readonly WholePlan[]> {
  if (ids.length === 0) return []
  const [rows, participants, coordinations, evaluations, closures, found] = await Promise.all([
    findRows(db, municipality, ids),
    findParticipants(db, municipality, ids),
    findCoordinations(db, municipality, ids),
    findEvaluations(db, municipality, ids),
    findClosures(db, municipality, ids),
    findGoals(db, municipality, ids),
  ])
  return rows.map(row => {
    const goals = found.get(row.id)?.map(goal => ({ ...goal, words: [] })) ?? []
    return {
      id: row.id as PlanId,
      family: { id: row.family_id as FamilyId, name: row.family_name },
      startedOn: row.started_on,
      clearOn: row.clear_on,
      match: row.match_id,
      participants: participants.get(row.id) ?? [],
      coordinations: coordinations.get(row.id) ?? [],
      evaluations: evaluations.get(row.id) ?? [],
      closure: closures.get(row.id) ?? null,
      goals: goals.filter(goal => goal.withdrawal === null),
      withdrawnGoals: goals.filter(goal => goal.withdrawal !== null),
      ...nothingWritten,
    }
  })
}

const nothingWritten = {
  reason: [],
  agreement: null,
  safetyAgreements: [],
  comments: [],
  forms: [],
  groupPlanSteps: [],
} as const

const findRows = (db: Db, municipality: MunicipalityCode, ids: readonly string[]) =>
  db
    .selectFrom('care_coordination.plan')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', 'in', ids)
    .orderBy('family_name')
    .orderBy('ordinal')
    .execute()

/** The plans of one family, in order; the last may be open. */
export async function findFamilyPlans(
  db: Db,
  municipality: MunicipalityCode,
  family: FamilyId,
): Promise<readonly PlanId[]> {
  const rows = await db
    .selectFrom('care_coordination.plan')
    .select('id')
    .where('municipality', '=', municipality)
    .where('family_id', '=', family)
    .orderBy('ordinal')
    .execute()
  return rows.map(row => row.id as PlanId)
}

/** False when somebody else gave this family a plan with the same ordinal at the same moment. */
export async function insertPlan(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: PlanId
    readonly family_id: FamilyId
    readonly family_name: string
    readonly ordinal: number
    readonly started_on: Temporal.PlainDate
    readonly clear_on: Temporal.PlainDate
    readonly match_id: string | null
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.plan')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'family_id', 'ordinal']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}
