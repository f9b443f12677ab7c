import { type LifeArea, lifeAreas } from '../../../../../knowledge/plan/life-areas.ts'
import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'
import { oneOf } from '../../../../../platform/db/one-of.ts'
import type {
  ActionContent,
  ActionId,
  GoalContent,
  GoalId,
  ParticipantId,
  PlanId,
  Version,
  Withdrawal,
} from '../../plan.ts'

type GoalRow = {
  readonly title: string
  readonly life_area: string
  readonly seen_by: string
  readonly baseline: string
  readonly feasible: boolean | null
  readonly due_on: Temporal.PlainDate
}

export const goalContent = (row: GoalRow, owners: readonly ParticipantId[]): GoalContent => ({
  title: row.title,
  lifeArea: oneOf(lifeAreas, row.life_area),
  seenBy: row.seen_by,
  baseline: row.baseline,
  isFeasible: row.feasible,
  dueOn: row.due_on,
  owners,
})

type ActionRow = {
  readonly title: string
  readonly owner_id: string
  readonly due_on: Temporal.PlainDate | null
  readonly rhythm: string
}

export const actionContent = (row: ActionRow): ActionContent => ({
  title: row.title,
  owner: row.owner_id as ParticipantId,
  dueOn: row.due_on,
  rhythm: row.rhythm,
})

type VersionRow = {
  readonly version: number
  readonly written_at: Temporal.Instant
  readonly written_by: string
  readonly proposed_by: string | null
}

const versionOf = (row: VersionRow): Version => ({
  version: row.version,
  writtenAt: row.written_at,
  writtenBy: row.written_by as ParticipantId,
  proposedBy: row.proposed_by as ParticipantId | null,
})

/** From the second version on, in order, by goal. */
export async function findGoalVersions(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly (GoalContent & Version)[]>> {
  const rows = await db
    .selectFrom('care_coordination.goal_version')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .orderBy('version')
    .execute()
  const found = rows.map(row => ({
    goal: row.goal_id,
    ...goalContent(row, row.owner_ids as ParticipantId[]),
    ...versionOf(row),
  }))
  return Map.groupBy(found, version => version.goal)
}

/** From the second version on, in order, by action. */
export async function findActionVersions(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly (ActionContent & Version)[]>> {
  const rows = await db
    .selectFrom('care_coordination.action_version')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .orderBy('version')
    .execute()
  const found = rows.map(row => ({ action: row.action_id, ...actionContent(row), ...versionOf(row) }))
  return Map.groupBy(found, version => version.action)
}

type WithdrawalRow = {
  readonly withdrawn_at: Temporal.Instant
  readonly withdrawn_by: string
  readonly reason: string
}
const withdrawalOf = (row: WithdrawalRow): Withdrawal => ({
  at: row.withdrawn_at,
  by: row.withdrawn_by as ParticipantId,
  reason: row.reason,
})

export async function findGoalWithdrawals(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, Withdrawal>> {
  const rows = await db
    .selectFrom('care_coordination.goal_withdrawal')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .execute()
  return new Map(rows.map(row => [row.goal_id, withdrawalOf(row)]))
}

export async function findActionWithdrawals(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<ReadonlyMap<string, Withdrawal>> {
  const rows = await db
    .selectFrom('care_coordination.action_withdrawal')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', 'in', plans)
    .execute()
  return new Map(rows.map(row => [row.action_id, withdrawalOf(row)]))
}

type NewVersion = {
  readonly municipality: string
  readonly plan_id: PlanId
  readonly version: number
  readonly written_at: Temporal.Instant
  readonly written_by: ParticipantId
  readonly proposed_by: ParticipantId | null
}

/** False when this version is there already: somebody else wrote in the meantime. */
export async function insertGoalVersion(
  db: Db,
  row: NewVersion &
    GoalRow & { readonly goal_id: GoalId; readonly life_area: LifeArea; readonly owner_ids: readonly ParticipantId[] },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.goal_version')
    .values({ ...row, owner_ids: [...row.owner_ids] })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}

/** False when this version is there already: somebody else wrote in the meantime. */
export async function insertActionVersion(
  db: Db,
  row: NewVersion & ActionRow & { readonly action_id: ActionId },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.action_version')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}

type NewWithdrawal = {
  readonly municipality: string
  readonly plan_id: PlanId
  readonly withdrawn_at: Temporal.Instant
  readonly withdrawn_by: ParticipantId
  readonly reason: string
}

/** False when somebody else withdrew it in the meantime. */
export async function insertGoalWithdrawal(
  db: Db,
  row: NewWithdrawal & { readonly goal_id: GoalId },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.goal_withdrawal')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('goal_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** False when somebody else withdrew it in the meantime. */
export async function insertActionWithdrawal(
  db: Db,
  row: NewWithdrawal & { readonly action_id: ActionId },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.action_withdrawal')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('action_id')
    .executeTakeFirst()
  return inserted !== undefined
}
