import type { ChildId, PersonId } from '../../../people/index.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { findAssignments, findClosures } from './handling/store.ts'
import { findSharedWith } from './sharing/store.ts'
import { type Message, sides, subjects, type Thread, type ThreadId, writers } from './thread.ts'

export async function insertThread(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: ThreadId
    readonly writer_id: string
    readonly writer_name: string
    readonly written_as: Thread['writtenAs']
    readonly child_id: ChildId | null
    readonly subject: Thread['subject']
    readonly started_at: Temporal.Instant
  },
): Promise<void> {
  await db.insertInto('information.message_thread').values(row).execute()
}

/** 'taken': somebody wrote a message with this ordinal in the meantime, and this one was not stored. */
export async function insertMessage(
  db: Db,
  row: {
    readonly municipality: string
    readonly thread_id: ThreadId
    readonly ordinal: number
    readonly side: Message['side']
    readonly body: string
    readonly due_on: Temporal.PlainDate | null
    readonly sent_at: Temporal.Instant
    readonly author_id: string
    readonly author_name: string
    readonly profession: string
  },
): Promise<'stored' | 'taken'> {
  const inserted = await db
    .insertInto('information.message')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'thread_id', 'ordinal']).doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return inserted ? 'stored' : 'taken'
}

const threads = (db: Db, municipality: string) =>
  db
    .selectFrom('information.message_thread as t')
    .select(['t.id', 't.writer_id', 't.writer_name', 't.written_as', 't.child_id', 't.subject', 't.started_at'])
    .where('t.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof threads>['execute']>>[number]

/** A query per table, however many threads. */
async function whole(db: Db, municipality: string, rows: readonly Row[]): Promise<readonly Thread[]> {
  const ids = rows.map(row => row.id)
  if (ids.length === 0) return []
  const messages = await findMessages(db, municipality, ids)
  const closures = await findClosures(db, municipality, ids)
  const assignments = await findAssignments(db, municipality, ids)
  const shared = await findSharedWith(db, municipality, ids)
  return rows.map(row => ({
    id: row.id as ThreadId,
    writer: row.writer_id as PersonId,
    writerName: row.writer_name,
    writtenAs: oneOf(writers, row.written_as),
    child: row.child_id as ChildId | null,
    subject: oneOf(subjects, row.subject),
    startedAt: row.started_at,
    messages: messages.get(row.id) ?? [],
    closures: closures.get(row.id) ?? [],
    assignments: assignments.get(row.id) ?? [],
    sharedWith: shared.get(row.id) ?? [],
  }))
}

async function findMessages(
  db: Db,
  municipality: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Message[]>> {
  const rows = await db
    .selectFrom('information.message')
    .select(['thread_id', 'ordinal', 'side', 'body', 'due_on', 'sent_at', 'author_name', 'profession'])
    .where('municipality', '=', municipality)
    .where('thread_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  const grouped = Map.groupBy(rows, row => row.thread_id)
  return new Map([...grouped].map(([id, own]) => [id, own.map(messageFrom)]))
}

const messageFrom = (row: {
  ordinal: number
  side: string
  body: string
  due_on: Temporal.PlainDate | null
  sent_at: Temporal.Instant
  author_name: string
  profession: string
}): Message => ({
  ordinal: row.ordinal,
  side: oneOf(sides, row.side),
  body: row.body,
  dueOn: row.due_on,
  sentAt: row.sent_at,
  authorName: row.author_name,
  profession: row.profession,
})

export async function findThread(db: Db, municipality: string, id: string): Promise<Thread | undefined> {
  const rows = await threads(db, municipality).where('t.id', '=', id).execute()
  return (await whole(db, municipality, rows))[0]
}

/** What somebody wrote or what was ever shared with them, the newest first: generous, the rules decide. */
export async function findThreadsFor(db: Db, municipality: string, person: string): Promise<readonly Thread[]> {
  const rows = await threads(db, municipality)
    .where(eb =>
      eb.or([
        eb('t.writer_id', '=', person),
        eb(
          't.id',
          'in',
          eb
            .selectFrom('information.message_share as s')
            .select('s.thread_id')
            .where('s.municipality', '=', municipality)
            .where('s.person_id', '=', person),
        ),
      ]),
    )
    .orderBy('t.started_at', 'desc')
    .orderBy('t.id', 'desc')
    .execute()
  return whole(db, municipality, rows)
}

/** Threads whose last message is of the family and was not closed, promised first in front; 200 at most. */
export const findWaitingThreads = async (db: Db, municipality: string): Promise<readonly Thread[]> =>
  whole(
    db,
    municipality,
    await waiting(db, municipality).orderBy('m.due_on').orderBy('t.started_at').limit(200).execute(),
  )

const waiting = (db: Db, municipality: string) =>
  threads(db, municipality)
    .innerJoin('information.message as m', join =>
      join.onRef('m.municipality', '=', 't.municipality').onRef('m.thread_id', '=', 't.id').on('m.side', '=', 'family'),
    )
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('information.message as later')
            .select('later.ordinal')
            .whereRef('later.municipality', '=', 'm.municipality')
            .whereRef('later.thread_id', '=', 'm.thread_id')
            .whereRef('later.ordinal', '>', 'm.ordinal'),
        ),
      ),
    )
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('information.message_closure as c')
            .select('c.after_ordinal')
            .whereRef('c.municipality', '=', 'm.municipality')
            .whereRef('c.thread_id', '=', 'm.thread_id')
            .whereRef('c.after_ordinal', '=', 'm.ordinal'),
        ),
      ),
    )

/** The threads in which the centre wrote last, the latest first. */
export async function findAnsweredThreads(db: Db, municipality: string, most: number): Promise<readonly Thread[]> {
  const rows = await threads(db, municipality)
    .innerJoin('information.message as m', join =>
      join.onRef('m.municipality', '=', 't.municipality').onRef('m.thread_id', '=', 't.id').on('m.side', '=', 'centre'),
    )
    .groupBy(['t.id', 't.writer_id', 't.writer_name', 't.written_as', 't.child_id', 't.subject', 't.started_at'])
    .orderBy(({ fn }) => fn.max('m.sent_at'), 'desc')
    .limit(most)
    .execute()
  return whole(db, municipality, rows)
}

/** Whoever destroys messages: the threads in which nothing was written since. */
export async function findThreadsBefore(db: Db, municipality: string, before: Temporal.Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('information.message')
    .select('thread_id')
    .where('municipality', '=', municipality)
    .groupBy('thread_id')
    .having(({ fn }) => fn.max('sent_at'), '<', before)
    .execute()
  return rows.map(row => row.thread_id)
}

const tables = [
  ['information.message_reading', 'thread_id'],
  ['information.message_share', 'thread_id'],
  ['information.message_assignment', 'thread_id'],
  ['information.message_closure', 'thread_id'],
  ['information.message', 'thread_id'],
  ['information.message_thread', 'id'],
] as const

/** These threads with everything that hangs on them. */
export async function deleteThreads(db: Db, municipality: string, ids: readonly string[]): Promise<void> {
  for (const [table, column] of tables)
    await db.deleteFrom(table).where('municipality', '=', municipality).where(column, 'in', ids).execute()
}

/** In how many of somebody's own threads the centre wrote after what the writer read last. */
export async function countNewAnswers(db: Db, municipality: string, writer: string): Promise<number> {
  const row = await db
    .selectFrom('information.message_thread as t')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('t.municipality', '=', municipality)
    .where('t.writer_id', '=', writer)
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('information.message as m')
          .select('m.ordinal')
          .whereRef('m.municipality', '=', 't.municipality')
          .whereRef('m.thread_id', '=', 't.id')
          .where('m.side', '=', 'centre')
          .where(
            'm.ordinal',
            '>',
            eb
              .selectFrom('information.message_reading as r')
              .select(({ fn }) => fn.coalesce(fn.max('r.ordinal'), eb.lit(0)).as('until'))
              .whereRef('r.municipality', '=', 't.municipality')
              .whereRef('r.thread_id', '=', 't.id')
              .where('r.reader_id', '=', writer),
          ),
      ),
    )
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
