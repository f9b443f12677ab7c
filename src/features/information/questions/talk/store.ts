import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { AskerLine, Closing, Holder, QuestionId } from '../question.ts'

type Of<T> = ReadonlyMap<string, readonly T[]>

/** Per question, in the order in which it was written. */
export async function findLines(db: Db, municipality: string, ids: readonly string[]): Promise<Of<AskerLine>> {
  const rows = await db
    .selectFrom('information.asker_line')
    .select(['question_id', 'ordinal', 'body', 'written_at', 'due_on'])
    .where('municipality', '=', municipality)
    .where('question_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  return grouped(rows, ({ ordinal, body, written_at, due_on }) => ({
    ordinal,
    body: body ?? '',
    writtenAt: written_at,
    dueOn: due_on,
  }))
}

export async function findClosings(db: Db, municipality: string, ids: readonly string[]): Promise<Of<Closing>> {
  const rows = await db
    .selectFrom('information.question_closing')
    .select(['question_id', 'closed_at', 'closed_by'])
    .where('municipality', '=', municipality)
    .where('question_id', 'in', ids)
    .orderBy('nth')
    .execute()
  return grouped(rows, row => ({ at: row.closed_at, by: oneOf(['asker', 'centre'], row.closed_by) }))
}

export async function findHolders(db: Db, municipality: string, ids: readonly string[]): Promise<Of<Holder>> {
  const rows = await db
    .selectFrom('information.question_holder as h')
    .leftJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'h.municipality').onRef('p.id', '=', 'h.professional_id'),
    )
    .select(['h.question_id', 'h.professional_id', 'h.since', 'p.name'])
    .where('h.municipality', '=', municipality)
    .where('h.question_id', 'in', ids)
    .orderBy('h.nth')
    .execute()
  return grouped(rows, row => ({ professional: row.professional_id, name: row.name ?? '', since: row.since }))
}

const grouped = <Row extends { readonly question_id: string }, T>(rows: readonly Row[], of: (row: Row) => T): Of<T> =>
  new Map([...Map.groupBy(rows, row => row.question_id)].map(([id, own]) => [id, own.map(of)]))

type Place = { readonly municipality: string; readonly questionId: QuestionId }

/** 'there': the same form was sent before. 'taken': another line came in between; look again. */
export async function insertLine(
  db: Db,
  line: Place & AskerLine & { readonly sentKey: Buffer },
): Promise<'stored' | 'taken'> {
  const inserted = await db
    .insertInto('information.asker_line')
    .values({
      municipality: line.municipality,
      question_id: line.questionId,
      ordinal: line.ordinal,
      sent_key: line.sentKey,
      body: line.body,
      written_at: line.writtenAt,
      due_on: line.dueOn,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return inserted ? 'stored' : 'taken'
}

export async function isSent(db: Db, { municipality, questionId }: Place, sentKey: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom('information.asker_line')
    .select('ordinal')
    .where('municipality', '=', municipality)
    .where('question_id', '=', questionId)
    .where('sent_key', '=', sentKey)
    .executeTakeFirst()
  return row !== undefined
}

/** 'taken': somebody else was first, and nothing was stored. */
export async function insertHolder(
  db: Db,
  entry: Place & {
    readonly nth: number
    readonly professional: string | null
    readonly since: Temporal.Instant
    readonly givenBy: { readonly id: string; readonly name: string }
  },
): Promise<'stored' | 'taken'> {
  const inserted = await db
    .insertInto('information.question_holder')
    .values({
      municipality: entry.municipality,
      question_id: entry.questionId,
      nth: entry.nth,
      professional_id: entry.professional,
      since: entry.since,
      given_by: entry.givenBy.id,
      given_by_name: entry.givenBy.name,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'question_id', 'nth']).doNothing())
    .returning('nth')
    .executeTakeFirst()
  return inserted ? 'stored' : 'taken'
}

/** Closing what somebody else just closed changes nothing. */
export async function insertClosing(
  db: Db,
  entry: Place & { readonly nth: number; readonly at: Temporal.Instant; readonly by: Closing['by'] },
): Promise<void> {
  await db
    .insertInto('information.question_closing')
    .values({
      municipality: entry.municipality,
      question_id: entry.questionId,
      nth: entry.nth,
      closed_at: entry.at,
      closed_by: entry.by,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'question_id', 'nth']).doNothing())
    .execute()
}
