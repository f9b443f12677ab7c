import type { PersonId } from '../../../../people/index.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ThreadId } from '../thread.ts'

export async function insertShare(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly thread_id: ThreadId
    readonly person_id: PersonId
    readonly said: 'shared' | 'stopped'
    readonly said_at: Temporal.Instant
  },
): Promise<void> {
  await db.insertInto('information.message_share').values(row).execute()
}

/** With whom each thread is shared now: the last word about a person counts. */
export async function findSharedWith(
  db: Db,
  municipality: string,
  threads: readonly string[],
): Promise<ReadonlyMap<string, readonly PersonId[]>> {
  const rows = await db
    .selectFrom('information.message_share')
    .select(['thread_id', 'person_id', 'said'])
    .where('municipality', '=', municipality)
    .where('thread_id', 'in', threads)
    .orderBy('id')
    .execute()
  const shared = new Map<string, readonly PersonId[]>()
  for (const [thread, own] of Map.groupBy(rows, row => row.thread_id)) {
    const last = new Map(own.map(({ person_id, said }) => [person_id, said]))
    shared.set(
      thread,
      [...last].flatMap(([person, said]) => (said === 'shared' ? [person as PersonId] : [])),
    )
  }
  return shared
}

/** Opened twice at the same last message, it is read once. */
export async function insertReading(
  db: Db,
  row: {
    readonly municipality: string
    readonly thread_id: ThreadId
    readonly reader_id: string
    readonly ordinal: number
    readonly read_at: Temporal.Instant
  },
): Promise<void> {
  await db
    .insertInto('information.message_reading')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Up to which message this person read each thread. */
export async function findReadUntil(
  db: Db,
  municipality: string,
  reader: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('information.message_reading')
    .select(['thread_id', ({ fn }) => fn.max('ordinal').as('until')])
    .where('municipality', '=', municipality)
    .where('reader_id', '=', reader)
    .groupBy('thread_id')
    .execute()
  return new Map(rows.map(row => [row.thread_id, row.until]))
}
