import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Action, ActionId, ItemId } from '../../item.ts'
import type { MeetingId } from '../../meeting.ts'

const actions = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('school_care_link.action as a')
    .leftJoin('school_care_link.action_end as e', join =>
      join.onRef('e.municipality', '=', 'a.municipality').onRef('e.action_id', '=', 'a.id'),
    )
    .leftJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'a.municipality').onRef('p.id', '=', 'a.owner_id'),
    )
    .select(['a.id', 'a.item_id', 'a.what', 'a.owner_id', 'a.owner_words', 'a.due_on', 'p.name'])
    .select(['e.outcome', 'e.ended_at'])
    .where('a.municipality', '=', municipality)
    .orderBy('a.due_on')
    .orderBy('a.id')

const actionFrom = (row: Awaited<ReturnType<ReturnType<typeof actions>['execute']>>[number]): Action => ({
  id: row.id as ActionId,
  item: row.item_id as ItemId,
  what: row.what,
  owner: row.owner_id,
  ownerWords: row.name ?? row.owner_words,
  dueOn: row.due_on,
  end: row.outcome === null || row.ended_at === null ? null : { outcome: row.outcome, at: row.ended_at },
})

/** What was agreed on these items, the soonest first. */
export async function findActions(
  db: Db,
  municipality: MunicipalityCode,
  items: readonly string[],
): Promise<readonly Action[]> {
  if (items.length === 0) return []
  return (await actions(db, municipality).where('a.item_id', 'in', items).execute()).map(actionFrom)
}

export async function findAction(db: Db, municipality: MunicipalityCode, id: string): Promise<Action | undefined> {
  const row = await actions(db, municipality).where('a.id', '=', id).executeTakeFirst()
  return row && actionFrom(row)
}

/** What waits for somebody who signs in here, and is due on this day or before. */
export async function findDue(
  db: Db,
  municipality: MunicipalityCode,
  until: Temporal.PlainDate,
): Promise<readonly Action[]> {
  const rows = await actions(db, municipality)
    .where('e.outcome', 'is', null)
    .where('a.owner_id', 'is not', null)
    .where('a.due_on', '<=', until)
    .execute()
  return rows.map(actionFrom)
}

export async function insertAction(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: ActionId
    readonly item_id: ItemId
    readonly meeting_id: MeetingId
    readonly what: string
    readonly owner_id: string | null
    readonly owner_words: string
    readonly due_on: Temporal.PlainDate
    readonly added_at: Temporal.Instant
    readonly added_by: string
  },
): Promise<void> {
  await db.insertInto('school_care_link.action').values(row).execute()
}

/** Ending what has ended changes nothing. */
export async function insertActionEnd(
  db: Db,
  row: {
    readonly municipality: string
    readonly action_id: ActionId
    readonly outcome: 'done' | 'dropped'
    readonly ended_at: Temporal.Instant
    readonly ended_by: string
  },
): Promise<void> {
  await db
    .insertInto('school_care_link.action_end')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
