import type { FamilyId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { findForms } from './form/store.ts'
import { findGoals } from './goals/store.ts'
import { findGroupPlanSteps } from './group-plan/store.ts'
import { findAgreements, findClosures, findEvaluations } from './milestones/store.ts'
import { findCoordinations, findParticipants } from './participants/store.ts'
import type { PlanId, WholePlan } from './plan.ts'
import { findSafetyAgreements } from './safety/store.ts'
import { findComments, findWords } from './words/store.ts'

/** These plans, whole. A query per table, however many plans. */
export async function findPlans(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<readonly WholePlan[]> {
  if (ids.length === 0) return []
  const [rows, parts] = await Promise.all([
    db
      .selectFrom('care_coordination.plan')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('id', 'in', ids)
      .orderBy('family_name')
      .orderBy('ordinal')
      .execute(),
    findParts(db, municipality, ids),
  ])
  return rows.map(row => {
    const goals = parts.goals.get(row.id)?.map(goal => ({ ...goal, words: parts.words.get(goal.id) ?? [] })) ?? []
    return {
      id: row.id as PlanId,
      family: { id: row.family_id as FamilyId, name: row.family_name },
      startedOn: row.started_on,
      clearOn: row.clear_on,
      match: row.match_id,
      reason: parts.words.get(row.id) ?? [],
      participants: parts.participants.get(row.id) ?? [],
      coordinations: parts.coordinations.get(row.id) ?? [],
      evaluations: parts.evaluations.get(row.id) ?? [],
      agreement: parts.agreements.get(row.id) ?? null,
      closure: parts.closures.get(row.id) ?? null,
      goals: goals.filter(goal => goal.withdrawal === null),
      withdrawnGoals: goals.filter(goal => goal.withdrawal !== null),
      safetyAgreements: parts.safetyAgreements.get(row.id) ?? [],
      comments: parts.comments.get(row.id) ?? [],
      forms: parts.forms.get(row.id) ?? [],
      groupPlanSteps: parts.steps.get(row.id) ?? [],
    }
  })
}

/** Asked at once, so that they travel together. */
async function findParts(db: Db, municipality: MunicipalityCode, plans: readonly string[]) {
  const [course, contents] = await Promise.all([
    findCourse(db, municipality, plans),
    findContents(db, municipality, plans),
  ])
  return { ...course, ...contents }
}

/** Who takes part and how the plan goes. */
async function findCourse(db: Db, municipality: MunicipalityCode, plans: readonly string[]) {
  const [participants, coordinations, evaluations, agreements, closures, forms, steps] = await Promise.all([
    findParticipants(db, municipality, plans),
    findCoordinations(db, municipality, plans),
    findEvaluations(db, municipality, plans),
    findAgreements(db, municipality, plans),
    findClosures(db, municipality, plans),
    findForms(db, municipality, plans),
    findGroupPlanSteps(db, municipality, plans),
  ])
  return { participants, coordinations, evaluations, agreements, closures, forms, steps }
}

/** What stands in it. */
async function findContents(db: Db, municipality: MunicipalityCode, plans: readonly string[]) {
  const [words, goals, safetyAgreements, comments] = await Promise.all([
    findWords(db, municipality, plans),
    findGoals(db, municipality, plans),
    findSafetyAgreements(db, municipality, plans),
    findComments(db, municipality, plans),
  ])
  return { words, goals, safetyAgreements, comments }
}

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
