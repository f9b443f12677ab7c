import type { Db } from '../../../../platform/db/connect.ts'
import type { Assignment, Closure, ThreadId } from '../thread.ts'

/** 'taken': a colleague assigned it in the meantime. */
export async function insertAssignment(
  db: Db,
  row: {
    readonly municipality: string
    readonly thread_id: ThreadId
    readonly nth: number
    readonly professional_id: string
    readonly assigned_at: Temporal.Instant
    readonly assigned_by: string
    readonly assigned_by_name: string
  },
): Promise<'stored' | 'taken'> {
  const inserted = await db
    .insertInto('information.message_assignment')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'thread_id', 'nth']).doNothing())
    .returning('nth')
    .executeTakeFirst()
  return inserted ? 'stored' : 'taken'
}

/** Closed twice, it is closed once. */
export async function insertClosure(
  db: Db,
  row: {
    readonly municipality: string
    readonly thread_id: ThreadId
    readonly after_ordinal: number
    readonly closed_at: Temporal.Instant
    readonly closed_by: string
    readonly closed_by_name: string
  },
): Promise<void> {
  await db
    .insertInto('information.message_closure')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function findAssignments(
  db: Db,
  municipality: string,
  threads: readonly string[],
): Promise<ReadonlyMap<string, readonly Assignment[]>> {
  const rows = await db
    .selectFrom('information.message_assignment')
    .select(['thread_id', 'professional_id', 'assigned_at', 'assigned_by_name'])
    .where('municipality', '=', municipality)
    .where('thread_id', 'in', threads)
    .orderBy('nth')
    .execute()
  const grouped = Map.groupBy(rows, row => row.thread_id)
  return new Map([...grouped].map(([id, own]) => [id, own.map(assignmentFrom)]))
}

const assignmentFrom = (row: {
  professional_id: string
  assigned_at: Temporal.Instant
  assigned_by_name: string
}): Assignment => ({ to: row.professional_id, at: row.assigned_at, byName: row.assigned_by_name })

export async function findClosures(
  db: Db,
  municipality: string,
  threads: readonly string[],
): Promise<ReadonlyMap<string, readonly Closure[]>> {
  const rows = await db
    .selectFrom('information.message_closure')
    .select(['thread_id', 'after_ordinal', 'closed_at', 'closed_by_name'])
    .where('municipality', '=', municipality)
    .where('thread_id', 'in', threads)
    .orderBy('after_ordinal')
    .execute()
  const grouped = Map.groupBy(rows, row => row.thread_id)
  return new Map([...grouped].map(([id, own]) => [id, own.map(closureFrom)]))
}

const closureFrom = (row: { after_ordinal: number; closed_at: Temporal.Instant; closed_by_name: string }): Closure => ({
  after: row.after_ordinal,
  at: row.closed_at,
  byName: row.closed_by_name,
})
