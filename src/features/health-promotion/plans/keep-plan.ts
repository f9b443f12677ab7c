/** A plan of a school is begun, written and carried out. */
import type { GroupPart } from '../../../knowledge/healthy-school/pillars.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { isId, newId } from '../../../platform/new-id.ts'
import { type Kept, type Version, writing } from '../written.ts'
import { insertActivity, insertResult } from './activities/store.ts'
import { insertGoal, insertOutcome } from './goals/store.ts'
import type {
  Activity,
  ActivityId,
  ActivityWords,
  GoalId,
  GoalWords,
  MemberId,
  Outcome,
  PlannedGoal,
  PlanWords,
  Result,
  SchoolPlan,
  SchoolPlanId,
} from './plan.ts'
import * as store from './store.ts'

export async function getPlan(ctx: Ctx, id: string): Promise<SchoolPlan> {
  const [plan] = isId(id) ? await store.findPlans(ctx.db, ctx.municipality, id) : []
  if (!plan) throw new NotFound(`school plan ${id}`)
  return plan
}

export type Years = { readonly firstYear: number; readonly lastYear: number }

/** Undefined when the school has a plan that begins in that school year. */
export async function beginPlan(ctx: Ctx, school: string, years: Years): Promise<SchoolPlanId | undefined> {
  const id = newId<SchoolPlanId>()
  const row = { id, school_id: school, first_year: years.firstYear, last_year: years.lastYear }
  if ((await store.insertPlan(ctx.db, { ...writing(ctx), ...row })) === undefined) return undefined
  record(ctx, 'create', 'health-promotion.plan', null, id)
  return id
}

/** @param seen the version that the form showed */
export async function writePlan(
  ctx: Ctx,
  plan: SchoolPlan,
  seen: number,
  words: PlanWords,
): Promise<Kept<PlanWords & Version>> {
  const row = {
    ...writing(ctx),
    plan_id: plan.id,
    version: seen + 1,
    starting_point: words.startingPoint,
    tested_on: words.testedOn,
    profile_discussed_on: words.profileDiscussedOn,
    budget_cents: words.budgetCents,
    communication: words.communication,
    evaluation: words.evaluation,
  }
  const isWritten = plan.words.version === seen && (await store.insertWords(ctx.db, row))
  if (!isWritten) return { kind: 'overtaken', now: (await getPlan(ctx, plan.id)).words }
  record(ctx, 'change', 'health-promotion.plan', null, plan.id)
  return { kind: 'kept' }
}

export type NewMember = { readonly part: GroupPart; readonly name: string; readonly people: number }

export async function addMember(ctx: Ctx, plan: SchoolPlan, { part, name, people }: NewMember): Promise<void> {
  const id = newId<MemberId>()
  await store.insertMember(ctx.db, { ...writing(ctx), id, plan_id: plan.id, part, name, people })
  record(ctx, 'change', 'health-promotion.plan', null, plan.id)
}

/** @throws NotFound for who is not in the working group of this plan */
export async function removeMember(ctx: Ctx, plan: SchoolPlan, member: string): Promise<void> {
  if (!plan.group.some(({ id }) => id === member)) throw new NotFound(`member ${member}`)
  await store.insertDeparture(ctx.db, { ...writing(ctx), member_id: member })
  record(ctx, 'change', 'health-promotion.plan', null, plan.id)
}

export const goalIn = (plan: SchoolPlan, id: string): PlannedGoal =>
  plan.goals.find(goal => goal.id === id) ?? notIn(plan, id)
export const activityIn = (plan: SchoolPlan, id: string): Activity =>
  plan.activities.find(activity => activity.id === id) ?? notIn(plan, id)

function notIn(plan: SchoolPlan, id: string): never {
  throw new NotFound(`${id} in school plan ${plan.id}`)
}

export async function addGoal(ctx: Ctx, plan: SchoolPlan, words: GoalWords): Promise<GoalId> {
  const id = newId<GoalId>()
  await insertGoal(ctx.db, goalRow(ctx, plan, { id, version: 1 }, words))
  record(ctx, 'create', 'health-promotion.goal', null, id)
  return id
}

/** @param seen the version that the form showed */
export async function changeGoal(
  ctx: Ctx,
  plan: SchoolPlan,
  goal: PlannedGoal,
  seen: number,
  words: GoalWords,
): Promise<Kept<PlannedGoal>> {
  const row = goalRow(ctx, plan, { id: goal.id, version: seen + 1 }, words)
  const isWritten = goal.version === seen && (await insertGoal(ctx.db, row))
  if (!isWritten) return { kind: 'overtaken', now: goalIn(await getPlan(ctx, plan.id), goal.id) }
  record(ctx, 'change', 'health-promotion.goal', null, goal.id)
  return { kind: 'kept' }
}

type Numbered = { readonly id: string; readonly version: number }

const goalRow = (ctx: Ctx, plan: SchoolPlan, { id, version }: Numbered, words: GoalWords) => ({
  ...writing(ctx),
  goal_id: id,
  version,
  plan_id: plan.id,
  theme: words.theme,
  what: words.what,
  measured_by: words.measuredBy,
  start_value: words.startValue,
  target_value: words.targetValue,
  responsible: words.responsible,
  due_on: words.dueOn,
  is_dropped: words.isDropped,
})

export type NewOutcome = Pick<Outcome, 'reached' | 'measured' | 'words'>

export async function lookBack(ctx: Ctx, goal: PlannedGoal, { reached, measured, words }: NewOutcome): Promise<void> {
  await insertOutcome(ctx.db, { ...writing(ctx), goal_id: goal.id, version: goal.version, reached, measured, words })
  record(ctx, 'change', 'health-promotion.goal', null, goal.id)
}

export async function addActivity(ctx: Ctx, plan: SchoolPlan, words: ActivityWords): Promise<ActivityId> {
  const id = newId<ActivityId>()
  await insertActivity(ctx.db, activityRow(ctx, plan, { id, version: 1 }, words))
  record(ctx, 'create', 'health-promotion.activity', null, id)
  return id
}

/** @param seen the version that the form showed */
export async function changeActivity(
  ctx: Ctx,
  plan: SchoolPlan,
  activity: Activity,
  seen: number,
  words: ActivityWords,
): Promise<Kept<Activity>> {
  const row = activityRow(ctx, plan, { id: activity.id, version: seen + 1 }, words)
  const isWritten = activity.version === seen && (await insertActivity(ctx.db, row))
  if (!isWritten) return { kind: 'overtaken', now: activityIn(await getPlan(ctx, plan.id), activity.id) }
  record(ctx, 'change', 'health-promotion.activity', null, activity.id)
  return { kind: 'kept' }
}

const activityRow = (ctx: Ctx, plan: SchoolPlan, { id, version }: Numbered, words: ActivityWords) => ({
  ...writing(ctx),
  activity_id: id,
  version,
  plan_id: plan.id,
  pillar: words.pillar,
  theme: words.theme,
  title: words.title,
  audience: words.audience,
  is_recognised: words.isRecognised,
  starts_on: words.startsOn,
  ends_on: words.endsOn,
  responsible: words.responsible,
  planned_minutes: words.plannedMinutes,
  cost_cents: words.costCents,
  course_id: words.courseId,
  is_dropped: words.isDropped,
})

export type NewResult = Pick<Result, 'doneOn' | 'words'>

export async function noteDone(ctx: Ctx, activity: Activity, { doneOn, words }: NewResult): Promise<void> {
  const row = { activity_id: activity.id, version: activity.version, done_on: doneOn, words }
  await insertResult(ctx.db, { ...writing(ctx), ...row })
  record(ctx, 'change', 'health-promotion.activity', null, activity.id)
}
