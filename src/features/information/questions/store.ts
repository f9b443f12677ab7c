import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { type Answer, type Asker, askers, type Question, type QuestionId, type Topic, topics } from './question.ts'

/** A question whose code is there already is the same form sent twice, and is left as it is. */
export async function insertQuestion(
  db: Db,
  entry: {
    readonly municipality: string
    readonly id: QuestionId
    readonly codeHash: Buffer
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
    .select(['q.id', 'q.body', 'q.topic', 'q.asker', 'q.child_age', 'q.received_at', 'q.due_on'])
    .where('q.municipality', '=', municipality)
    .where('q.body', 'is not', null)

type Row = Awaited<ReturnType<ReturnType<typeof questions>['execute']>>[number]

async function withAnswers(db: Db, municipality: string, rows: readonly Row[]): Promise<readonly Question[]> {
  if (rows.length === 0) return []
  const answers = await db
    .selectFrom('information.answer')
    .select(['question_id', 'ordinal', 'body', 'profession', 'answered_at'])
    .where('municipality', '=', municipality)
    .where(
      'question_id',
      'in',
      rows.map(row => row.id),
    )
    .orderBy('ordinal')
    .execute()
  const byQuestion = Map.groupBy(answers, answer => answer.question_id)
  return rows.map(row => questionFrom(row, (byQuestion.get(row.id) ?? []).map(answerFrom)))
}

const questionFrom = (row: Row, answers: readonly Answer[]): Question => ({
  id: row.id as QuestionId,
  body: row.body ?? '',
  topic: oneOf(topics, row.topic),
  asker: oneOf(askers, row.asker),
  childAge: row.child_age,
  receivedAt: row.received_at,
  dueOn: row.due_on,
  answers,
})

const answerFrom = (row: {
  ordinal: number
  body: string | null
  profession: string
  answered_at: Temporal.Instant
}): Answer => ({
  ordinal: row.ordinal,
  body: row.body ?? '',
  profession: row.profession,
  answeredAt: row.answered_at,
})

export async function findQuestion(db: Db, municipality: string, id: string): Promise<Question | undefined> {
  const rows = await questions(db, municipality).where('q.id', '=', id).execute()
  return (await withAnswers(db, municipality, rows))[0]
}

export async function findQuestionByCode(db: Db, municipality: string, hash: Buffer): Promise<Question | undefined> {
  const rows = await questions(db, municipality).where('q.code_hash', '=', hash).execute()
  return (await withAnswers(db, municipality, rows))[0]
}

/** Questions nobody answered yet, those promised first in front; a hundred at most. */
export const findOpenQuestions = async (db: Db, municipality: string): Promise<readonly Question[]> =>
  withAnswers(
    db,
    municipality,
    await open(db, municipality).orderBy('q.due_on').orderBy('q.received_at').limit(100).execute(),
  )

/** The latest answered questions, the newest first. */
export async function findAnsweredQuestions(db: Db, municipality: string, most: number): Promise<readonly Question[]> {
  const rows = await questions(db, municipality)
    .innerJoin('information.answer as a', join =>
      join.onRef('a.municipality', '=', 'q.municipality').onRef('a.question_id', '=', 'q.id').on('a.ordinal', '=', 1),
    )
    .orderBy('a.answered_at', 'desc')
    .limit(most)
    .execute()
  return withAnswers(db, municipality, rows)
}

const open = (db: Db, municipality: string) =>
  questions(db, municipality).where(eb =>
    eb.not(
      eb.exists(
        eb
          .selectFrom('information.answer as a')
          .select('a.ordinal')
          .whereRef('a.municipality', '=', 'q.municipality')
          .whereRef('a.question_id', '=', 'q.id'),
      ),
    ),
  )

/** The days on which the open questions were promised an answer. */
export async function findDueDays(db: Db, municipality: string): Promise<readonly Temporal.PlainDate[]> {
  const rows = await open(db, municipality).clearSelect().select('q.due_on').execute()
  return rows.map(row => row.due_on)
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
    })
    .onConflict(conflict => conflict.columns(['municipality', 'question_id', 'ordinal']).doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return inserted ? 'stored' : 'taken'
}

/** Erases the words of questions whose last answer is older than `before`; says how many. */
export async function eraseWords(
  db: Db,
  municipality: string,
  before: Temporal.Instant,
  now: Temporal.Instant,
): Promise<number> {
  const erased = await db
    .updateTable('information.question as q')
    .set({ body: null, code_hash: null, reply_sealed: null, erased_at: now })
    .where('q.municipality', '=', municipality)
    .where('q.body', 'is not', null)
    .where(
      eb =>
        eb
          .selectFrom('information.answer as a')
          .select(({ fn }) => fn.max('a.answered_at').as('last'))
          .whereRef('a.municipality', '=', 'q.municipality')
          .whereRef('a.question_id', '=', 'q.id'),
      '<',
      before,
    )
    .returning('q.id')
    .execute()
  if (erased.length === 0) return 0
  await db
    .updateTable('information.answer')
    .set({ body: null })
    .where('municipality', '=', municipality)
    .where(
      'question_id',
      'in',
      erased.map(row => row.id),
    )
    .execute()
  return erased.length
}
