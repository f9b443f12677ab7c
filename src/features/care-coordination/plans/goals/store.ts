import { sql } from 'kysely'
import type { LifeArea } from '../../../../knowledge/plan/life-areas.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type {
  Action,
  ActionId,
  Goal,
  GoalContent,
  GoalId,
  Lane,
  Move,
  ParticipantId,
  PlanId,
  Version,
} from '../plan.ts'
import {
  actionContent,
  findActionVersions,
  findActionWithdrawals,
  findGoalVersions,
  findGoalWithdrawals,
  goalContent,
} from './editing/store.ts'

type ByGoal<T> = ReadonlyMap<string, readonly T[]>

/** The goals of these plans in order, also those withdrawn; the family's words about each are put with them by whoever asked for those. */
export async function findGoals(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly Omit<Goal, 'words'>[]>> {
  const [rows, owners, versions, withdrawals, actions] = await Promise.all([
    db
      .selectFrom('care_coordination.goal')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('plan_id', 'in', plans)
      .orderBy('number')
      .execute(),
    findOwners(db, municipality, plans),
    findGoalVersions(db, municipality, plans),
    findGoalWithdrawals(db, municipality, plans),
    findActions(db, municipality, plans),
  ])
  const found = rows.map(row => {
    const first = { ...goalContent(row, owners.get(row.id)?.map(owner => owner.participant) ?? []), ...firstOf(row) }
    const all = [first, ...(versions.get(row.id) ?? [])]
    return {
      ...contentOfGoal(all.at(-1) ?? first),
      plan: row.plan_id,
      id: row.id as GoalId,
      number: row.number,
      versions: all,
      addedAt: row.added_at,
      addedBy: row.added_by as ParticipantId,
      actions: actions.get(row.id)?.filter(action => action.withdrawal === null) ?? [],
      withdrawnActions: actions.get(row.id)?.filter(action => action.withdrawal !== null) ?? [],
      withdrawal: withdrawals.get(row.id) ?? null,
    }
  })
  return Map.groupBy(found, goal => goal.plan)
}

const contentOfGoal = ({ title, lifeArea, seenBy, baseline, isFeasible, dueOn, owners }: GoalContent): GoalContent => ({
  title,
  lifeArea,
  seenBy,
  baseline,
  isFeasible,
  dueOn,
  owners,
})

/** Who adds something writes its first version. */
const firstOf = (row: { readonly added_at: Temporal.Instant; readonly added_by: string }): Version => ({
  version: 1,
  writtenAt: row.added_at,
  writtenBy: row.added_by as ParticipantId,
  proposedBy: null,
})

async function findOwners(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ByGoal<{ participant: ParticipantId }>> {
  const rows = await db
    .selectFrom('care_coordination.goal_owner as o')
    .innerJoin('care_coordination.participant as p', join =>
      join.onRef('p.municipality', '=', 'o.municipality').onRef('p.id', '=', 'o.participant_id'),
    )
    .select(['o.goal_id', 'o.participant_id'])
    .where('p.municipality', '=', municipality)
    .where('p.plan_id', 'in', plans)
    .orderBy('p.kind')
    .orderBy('p.joined_at')
    .orderBy(eb => eb('p.part', '=', ''))
    .orderBy('p.name')
    .execute()
  const found = rows.map(row => ({ goal: row.goal_id, participant: row.participant_id as ParticipantId }))
  return Map.groupBy(found, owner => owner.goal)
}

async function findActions(db: Db, municipality: MunicipalityCode, plans: readonly string[]): Promise<ByGoal<Action>> {
  const [rows, moves, versions, withdrawals] = await Promise.all([
    db
      .selectFrom('care_coordination.action')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('plan_id', 'in', plans)
      .orderBy('added_at')
      .orderBy('id')
      .execute(),
    findMoves(db, municipality, plans),
    findActionVersions(db, municipality, plans),
    findActionWithdrawals(db, municipality, plans),
  ])
  const found = rows.map(row => {
    const first = { ...actionContent(row), ...firstOf(row) }
    const all = [first, ...(versions.get(row.id) ?? [])]
    const { title, owner, dueOn, rhythm } = all.at(-1) ?? first
    return {
      ...{ title, owner, dueOn, rhythm },
      id: row.id as ActionId,
      goal: row.goal_id as GoalId,
      addedAt: row.added_at,
      addedBy: row.added_by as ParticipantId,
      versions: all,
      moves: moves.get(row.id) ?? [],
      withdrawal: withdrawals.get(row.id) ?? null,
    }
  })
  return Map.groupBy(found, action => action.goal)
}

async function findMoves(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly Move[]>> {
  const rows = await db
    .selectFrom('care_coordination.action_move')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .orderBy('version')
    .execute()
  const found = rows.map(row => ({
    action: row.action_id,
    version: row.version,
    lane: row.lane,
    at: row.moved_at,
    by: row.moved_by as ParticipantId,
  }))
  return Map.groupBy(found, move => move.action)
}

/** Under the next number: also after goals that the writer may not see. False when another goal took it at the same moment. */
export async function insertGoal(
  db: Db,
  goal: {
    readonly municipality: string
    readonly id: GoalId
    readonly plan_id: PlanId
    readonly title: string
    readonly life_area: LifeArea
    readonly seen_by: string
    readonly baseline: string
    readonly feasible: boolean | null
    readonly due_on: Temporal.PlainDate
    readonly added_at: Temporal.Instant
    readonly added_by: ParticipantId
  },
  owners: readonly ParticipantId[],
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.goal')
    .values(eb => ({
      ...goal,
      number: eb
        .selectFrom('care_coordination.goal as g')
        .select(({ fn }) => sql<number>`coalesce(${fn.max('g.number')}, 0) + 1`.as('next'))
        .where('g.municipality', '=', goal.municipality)
        .where('g.plan_id', '=', goal.plan_id),
    }))
    .onConflict(conflict => conflict.columns(['municipality', 'plan_id', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) return false
  const { municipality, id: goal_id } = goal
  const rows = owners.map(participant_id => ({ municipality, goal_id, participant_id }))
  if (rows.length > 0) await db.insertInto('care_coordination.goal_owner').values(rows).execute()
  return true
}

export async function insertAction(
  db: Db,
  action: {
    readonly municipality: string
    readonly id: ActionId
    readonly plan_id: PlanId
    readonly goal_id: GoalId
    readonly title: string
    readonly owner_id: ParticipantId
    readonly due_on: Temporal.PlainDate | null
    readonly rhythm: string
    readonly added_at: Temporal.Instant
    readonly added_by: ParticipantId
  },
): Promise<void> {
  await db.insertInto('care_coordination.action').values(action).execute()
}

/** False when this version is there already: somebody else moved it in the meantime. */
export async function insertMove(
  db: Db,
  move: {
    readonly municipality: string
    readonly action_id: ActionId
    readonly version: number
    readonly plan_id: PlanId
    readonly lane: Lane
    readonly moved_at: Temporal.Instant
    readonly moved_by: ParticipantId
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.action_move')
    .values(move)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}
