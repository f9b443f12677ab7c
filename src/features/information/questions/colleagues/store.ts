import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'
import type {
  ColleagueAnswer,
  ColleagueQuestion,
  ColleagueQuestionId,
  NewColleagueQuestion,
} from './colleague-question.ts'

const questions = (db: Db, municipality: string) =>
  db
    .selectFrom('information.colleague_question as q')
    .select(['q.id', 'q.title', 'q.body', 'q.asked_at', 'q.asked_by_name', 'q.asked_by_organisation'])
    .where('q.municipality', '=', municipality)

/** The newest in front; with words, those in which or in whose answers they stand, in the way of Dutch search. */
export async function findColleagueQuestions(
  db: Db,
  municipality: string,
  words: string,
  most: number,
): Promise<readonly ColleagueQuestion[]> {
  const all = questions(db, municipality).orderBy('q.asked_at', 'desc').limit(most)
  const found = words === '' ? all : all.where(holds(words))
  return withAnswers(db, municipality, await found.execute())
}

const holds = (words: string) => sql<boolean>`
  to_tsvector('dutch', q.title || ' ' || q.body || ' ' || coalesce((
    select string_agg(a.body, ' ') from information.colleague_answer a
    where a.municipality = q.municipality and a.question_id = q.id), ''))
  @@ websearch_to_tsquery('dutch', ${words})`

export async function findColleagueQuestion(
  db: Db,
  municipality: string,
  id: string,
): Promise<ColleagueQuestion | undefined> {
  const rows = await questions(db, municipality).where('q.id', '=', id).execute()
  return (await withAnswers(db, municipality, rows))[0]
}

type Row = Awaited<ReturnType<ReturnType<typeof questions>['execute']>>[number]

async function withAnswers(db: Db, municipality: string, rows: readonly Row[]): Promise<readonly ColleagueQuestion[]> {
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  const answers = await db
    .selectFrom('information.colleague_answer')
    .select(['question_id', 'ordinal', 'body', 'answered_at', 'answered_by_name', 'profession'])
    .where('municipality', '=', municipality)
    .where('question_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  const byQuestion = Map.groupBy(answers, answer => answer.question_id)
  return rows.map(row => ({
    id: row.id as ColleagueQuestionId,
    title: row.title,
    body: row.body,
    askedAt: row.asked_at,
    askedByName: row.asked_by_name,
    organisation: row.asked_by_organisation,
    answers: (byQuestion.get(row.id) ?? []).map(answer => ({
      ordinal: answer.ordinal,
      body: answer.body,
      answeredAt: answer.answered_at,
      answeredByName: answer.answered_by_name,
      profession: answer.profession,
    })),
  }))
}

export async function insertColleagueQuestion(
  db: Db,
  entry: NewColleagueQuestion & {
    readonly municipality: string
    readonly id: ColleagueQuestionId
    readonly at: Temporal.Instant
    readonly by: { readonly id: string; readonly name: string }
    readonly organisation: string
  },
): Promise<void> {
  await db
    .insertInto('information.colleague_question')
    .values({
      municipality: entry.municipality,
      id: entry.id,
      title: entry.title,
      body: entry.body,
      asked_at: entry.at,
      asked_by: entry.by.id,
      asked_by_name: entry.by.name,
      asked_by_organisation: entry.organisation,
    })
    .execute()
}

/** 'taken': an answer with this ordinal is there already, and this one was not stored. */
export async function insertColleagueAnswer(
  db: Db,
  entry: ColleagueAnswer & {
    readonly municipality: string
    readonly questionId: ColleagueQuestionId
    readonly answeredBy: string
  },
): Promise<'stored' | 'taken'> {
  const inserted = await db
    .insertInto('information.colleague_answer')
    .values({
      municipality: entry.municipality,
      question_id: entry.questionId,
      ordinal: entry.ordinal,
      body: entry.body,
      answered_at: entry.answeredAt,
      answered_by: entry.answeredBy,
      answered_by_name: entry.answeredByName,
      profession: entry.profession,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'question_id', 'ordinal']).doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return inserted ? 'stored' : 'taken'
}
