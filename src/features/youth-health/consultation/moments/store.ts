import { sql } from 'kysely'
import type { HeldMoment } from '../../../../knowledge/contact-moments/due-moments.ts'
import { notHeldReasons } from '../../../../knowledge/contact-moments/not-held.ts'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { BornWithin } from '../../record/rules.ts'
import { isBornWithin, type Writing } from '../../record/store.ts'
import type { ActionId, Attempt, AttemptId, NewAction, OpenAction } from './action.ts'
import { type ActionOutcome, actionKinds } from './action-kinds.ts'

export async function insertAttempt(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  { id, moment, on, reason, note }: Omit<Attempt, 'recordedByName'>,
): Promise<void> {
  await db
    .insertInto('youth_health.contact_attempt')
    .values({
      municipality,
      id,
      child_id: child,
      moment,
      on_day: on,
      reason,
      note,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .execute()
}

export async function insertActions(
  { db, municipality, actor, now }: Writing,
  actions: readonly NewAction[],
): Promise<void> {
  if (actions.length === 0) return
  const rows = actions.map(one => ({
    municipality,
    id: one.id,
    child_id: one.child,
    kind: one.kind,
    about: one.about,
    due_on: one.dueOn,
    attempt_id: one.attempt,
    contact_moment_id: one.contactMoment,
    recorded_at: now,
    recorded_by: actor.id,
    recorded_by_name: actor.name,
  }))
  await db.insertInto('youth_health.open_action').values(rows).execute()
}

/** False when somebody closed it before. */
export async function insertOutcome(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  { action, outcome, note }: { readonly action: ActionId; readonly outcome: ActionOutcome; readonly note: string },
): Promise<boolean> {
  const written = await db
    .insertInto('youth_health.action_outcome')
    .values({
      municipality,
      action_id: action,
      child_id: child,
      outcome,
      note,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Of each moment when somebody was met, at the moment it was for: of each of these children. */
export async function findHeldMoments(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, readonly HeldMoment[]>> {
  if (children.length === 0) return new Map()
  const rows = await db
    .selectFrom('youth_health.contact_moment')
    .select(['child_id', 'on_day'])
    .select(sql<string>`observations ->> 'moment'`.as('code'))
    .where('municipality', '=', municipality)
    .where('child_id', 'in', [...children])
    .where('kind', '=', 'contact')
    .where(sql<boolean>`observations ->> 'moment' is not null`)
    .execute()
  return grouped(rows, row => ({ code: row.code, on: row.on_day }))
}

/** Of each of these children, the latest first. */
export async function findAttempts(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, readonly Attempt[]>> {
  if (children.length === 0) return new Map()
  const rows = await db
    .selectFrom('youth_health.contact_attempt')
    .select(['child_id', 'id', 'moment', 'on_day', 'reason', 'note', 'recorded_by_name'])
    .where('municipality', '=', municipality)
    .where('child_id', 'in', [...children])
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return grouped(rows, row => ({
    id: row.id as AttemptId,
    moment: row.moment,
    on: row.on_day,
    reason: oneOf(notHeldReasons, row.reason),
    note: row.note,
    recordedByName: row.recorded_by_name,
  }))
}

const grouped = <R extends { readonly child_id: string }, T>(
  rows: readonly R[],
  from: (row: R) => T,
): ReadonlyMap<string, readonly T[]> =>
  new Map([...Map.groupBy(rows, row => row.child_id)].map(([child, own]) => [child, own.map(from)]))

/** What is not done yet, for some children or for everybody here who was born on some days; what was due first stands first. */
export async function findOpenActions(
  db: Db,
  municipality: MunicipalityCode,
  {
    children,
    born = null,
    limit,
  }: { readonly children: readonly ChildId[] | null; readonly born?: BornWithin | null; readonly limit: number },
): Promise<readonly OpenAction[]> {
  const rows = await db
    .selectFrom('youth_health.open_action as a')
    .select([
      'a.id',
      'a.child_id',
      'a.kind',
      'a.about',
      'a.due_on',
      'a.attempt_id',
      'a.recorded_at',
      'a.recorded_by_name',
    ])
    .where('a.municipality', '=', municipality)
    .$if(children !== null, query => query.where('a.child_id', '=', sql<string>`any(${children ?? []}::uuid[])`))
    .where(isBornWithin(municipality, 'a.child_id', born))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('youth_health.action_outcome as o')
            .select('o.action_id')
            .whereRef('o.municipality', '=', 'a.municipality')
            .whereRef('o.action_id', '=', 'a.id'),
        ),
      ),
    )
    .orderBy('a.due_on')
    .orderBy('a.id')
    .limit(limit)
    .execute()
  return rows.map(row => ({
    id: row.id as ActionId,
    child: row.child_id as ChildId,
    kind: oneOf(actionKinds, row.kind),
    about: row.about,
    dueOn: row.due_on,
    attempt: row.attempt_id as AttemptId | null,
    recordedAt: row.recorded_at,
    recordedByName: row.recorded_by_name,
  }))
}
