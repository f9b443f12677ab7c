import { sql } from 'kysely'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import {
  type Answer,
  type Asker,
  askers,
  type Channel,
  channels,
  type Question,
  type QuestionId,
  type Topic,
  topics,
} from './question.ts'
import { findClosings, findHolders, findLines } from './talk/store.ts'

/** A question whose code is there already is the same form sent twice, and is left as it is. */
export async function insertQuestion(
  db: Db,
  entry: {
    readonly municipality: string
    readonly id: QuestionId
    readonly codeHash: Buffer
    readonly channel: Channel
    readonly body: string
    readonly topic: Topic
    readonly asker: Asker
    readonly childAge: number | null
    readonly replySealed: Buffer | null
    readonly receivedAt: Temporal.Instant
    readonly dueOn: Temporal.PlainDate
  },
): Promise<void> {
  await db
    .insertInto('information.question')
    .values({
      municipality: entry.municipality,
      id: entry.id,
      code_hash: entry.codeHash,
      channel: entry.channel,
      body: entry.body,
      topic: entry.topic,
      asker: entry.asker,
      child_age: entry.childAge,
      reply_sealed: entry.replySealed,
      received_at: entry.receivedAt,
      due_on: entry.dueOn,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'code_hash']).doNothing())
    .execute()
}

/** Questions whose words are still kept. */
const questions = (db: Db, municipality: string) =>
  db
    .selectFrom('information.question as q')
    .select(['q.id', 'q.body', 'q.topic', 'q.asker', 'q.child_age', 'q.received_at', 'q.due_on', 'q.channel'])
    .where('q.municipality', '=', municipality)
    .where('q.body', 'is not', null)

type Row = Awaited<ReturnType<ReturnType<typeof questions>['execute']>>[number]

/** With all that was said and done about them. */
async function whole(db: Db, municipality: string, rows: readonly Row[]): Promise<readonly Question[]> {
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  const answers = await findAnswers(db, municipality, ids)
  const lines = await findLines(db, municipality, ids)
  const closings = await findClosings(db, municipality, ids)
  const holders = await findHolders(db, municipality, ids)
  return rows.map(row => ({
    id: row.id as QuestionId,
    channel: oneOf(channels, row.channel),
    body: row.body ?? '',
    topic: oneOf(topics, row.topic),
    asker: oneOf(askers, row.asker),
    childAge: row.child_age,
    receivedAt: row.received_at,
    dueOn: row.due_on,
    answers: (answers.get(row.id) ?? []).map(answerFrom),
    lines: lines.get(row.id) ?? [],
    closings: closings.get(row.id) ?? [],
    holders: holders.get(row.id) ?? [],
  }))
}

async function findAnswers(db: Db, municipality: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('information.answer')
    .select(['question_id', 'ordinal', 'body', 'profession', 'answered_at', 'seen_lines'])
    .where('municipality', '=', municipality)
    .where('question_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  return Map.groupBy(rows, row => row.question_id)
}

const answerFrom = (row: {
  ordinal: number
  body: string | null
  profession: string
  answered_at: Temporal.Instant
  seen_lines: number | null
}): Answer => ({
  ordinal: row.ordinal,
  body: row.body ?? '',
  profession: row.profession,
  answeredAt: row.answered_at,
  seenLines: row.seen_lines,
})

export async function findQuestion(db: Db, municipality: string, id: string): Promise<Question | undefined> {
  const rows = await questions(db, municipality).where('q.id', '=', id).execute()
  return (await whole(db, municipality, rows))[0]
}

export async function findQuestionByCode(db: Db, municipality: string, hash: Buffer): Promise<Question | undefined> {
  const rows = await questions(db, municipality).where('q.code_hash', '=', hash).execute()
  return (await whole(db, municipality, rows))[0]
}

/** Questions with words that nobody answered yet, those promised first in front; a hundred at most. */
export async function findOpenQuestions(db: Db, municipality: string): Promise<readonly Question[]> {
  const days = await openDays(db, municipality)
  const ids = days.slice(0, 100).map(day => day.id)
  if (ids.length === 0) return []
  const rows = await questions(db, municipality).where('q.id', 'in', ids).execute()
  const found = new Map((await whole(db, municipality, rows)).map(question => [question.id as string, question]))
  return ids.flatMap(id => found.get(id) ?? [])
}

/** The latest answered questions, the newest first. */
export async function findAnsweredQuestions(db: Db, municipality: string, most: number): Promise<readonly Question[]> {
  const rows = await questions(db, municipality)
    .innerJoin('information.answer as a', join =>
      join.onRef('a.municipality', '=', 'q.municipality').onRef('a.question_id', '=', 'q.id').on('a.ordinal', '=', 1),
    )
    .orderBy('a.answered_at', 'desc')
    .limit(most)
    .execute()
  return whole(db, municipality, rows)
}

/** The days on which the open questions were promised an answer. */
export const findDueDays = async (db: Db, municipality: string): Promise<readonly Temporal.PlainDate[]> =>
  (await openDays(db, municipality)).map(({ dueOn }) => dueOn)

/** Questions with a promise that still stands, and the first day of it: words after the last answer and the last closing. */
export async function openDays(
  db: Db,
  municipality: string,
): Promise<readonly { readonly id: QuestionId; readonly dueOn: Temporal.PlainDate }[]> {
  const { rows } = await sql<{ id: string; due_on: Temporal.PlainDate }>`
    select w.id, min(w.due_on) as due_on
    from (
      select q.id, 0 as line, q.received_at as at, q.due_on from information.question q
      where q.municipality = ${municipality} and q.body is not null
      union all
      select l.question_id, l.ordinal, l.written_at, l.due_on from information.asker_line l
      where l.municipality = ${municipality} and l.body is not null
    ) w
    where not exists (select 1 from information.answer a
      where a.municipality = ${municipality} and a.question_id = w.id
        and case when a.seen_lines is null then a.answered_at >= w.at else w.line <= a.seen_lines end)
    and not exists (select 1 from information.question_closing c
      where c.municipality = ${municipality} and c.question_id = w.id and c.closed_at >= w.at)
    group by w.id
    order by min(w.due_on), min(w.at)`.execute(db)
  return rows.map(row => ({ id: row.id as QuestionId, dueOn: row.due_on }))
}

/** How the asker is told, under its seal; null when no address was given. */
export async function findReply(db: Db, municipality: string, id: QuestionId): Promise<Buffer | null> {
  const row = await db
    .selectFrom('information.question')
    .select('reply_sealed')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.reply_sealed ?? null
}

/** 'taken': an answer with this ordinal is there already, and this one was not stored. */
export async function insertAnswer(
  db: Db,
  entry: Answer & { readonly municipality: string; readonly questionId: QuestionId; readonly answeredBy: string },
): Promise<'stored' | 'taken'> {
  const inserted = await db
    .insertInto('information.answer')
    .values({
      municipality: entry.municipality,
      question_id: entry.questionId,
      ordinal: entry.ordinal,
      body: entry.body,
      profession: entry.profession,
      answered_at: entry.answeredAt,
      answered_by: entry.answeredBy,
      seen_lines: entry.seenLines,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'question_id', 'ordinal']).doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return inserted ? 'stored' : 'taken'
}
