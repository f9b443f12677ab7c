/** Questions about looks, whole: with the explanation, the extension and the answer. */
import type { ChildId } from '../../../people/index.ts'
import type { Ctx, MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { findings, kinds, type LookQuestion, type LookQuestionId } from './look-question.ts'

const questions = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('portal.look_question as q')
    .leftJoin('portal.look_explanation as e', join =>
      join.onRef('e.municipality', '=', 'q.municipality').onRef('e.question_id', '=', 'q.id'),
    )
    .leftJoin('portal.look_extension as x', join =>
      join.onRef('x.municipality', '=', 'q.municipality').onRef('x.question_id', '=', 'q.id'),
    )
    .leftJoin('portal.look_answer as a', join =>
      join.onRef('a.municipality', '=', 'q.municipality').onRef('a.question_id', '=', 'q.id'),
    )
    .leftJoin('portal.look_end as n', join =>
      join.onRef('n.municipality', '=', 'q.municipality').onRef('n.question_id', '=', 'q.id'),
    )
    .selectAll('q')
    .select(['e.words as explanation', 'e.given_at', 'x.reason', 'x.extended_on', 'n.because'])
    .select(['a.finding', 'a.words as answer', 'a.done', 'a.answered_on', 'a.answered_by_name'])
    .where('q.municipality', '=', municipality)
    .orderBy('q.id', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof questions>['execute']>>[number]

export async function findQuestion(
  db: Db,
  municipality: MunicipalityCode,
  id: string,
): Promise<LookQuestion | undefined> {
  const row = await questions(db, municipality).where('q.id', '=', id).executeTakeFirst()
  return row && questionFrom(row)
}

export const findQuestionsAbout = async (db: Db, municipality: MunicipalityCode, child: string) =>
  (await questions(db, municipality).where('q.child_id', '=', child).execute()).map(questionFrom)

/** Neither answered nor ended. */
export const findOpenQuestions = async (db: Db, municipality: MunicipalityCode): Promise<readonly LookQuestion[]> =>
  (await questions(db, municipality).where('a.finding', 'is', null).where('n.because', 'is', null).execute()).map(
    questionFrom,
  )

/** The latest that were answered. */
export const findAnsweredQuestions = async (
  db: Db,
  municipality: MunicipalityCode,
  limit: number,
): Promise<readonly LookQuestion[]> =>
  (await questions(db, municipality).where('a.finding', 'is not', null).limit(limit).execute()).map(questionFrom)

/** Those about looks of this professional to which nothing was said yet. */
export const findQuestionsToExplain = async (
  db: Db,
  municipality: MunicipalityCode,
  looker: string,
): Promise<readonly LookQuestion[]> =>
  (
    await questions(db, municipality)
      .where('q.looker_id', '=', looker)
      .where('e.given_at', 'is', null)
      .where('a.finding', 'is', null)
      .where('n.because', 'is', null)
      .execute()
  ).map(questionFrom)

const questionFrom = (row: Row): LookQuestion => ({
  id: row.id as LookQuestionId,
  child: row.child_id as ChildId,
  kind: oneOf(kinds, row.kind),
  words: row.words,
  look: {
    number: Number(row.event_number),
    on: row.looked_on,
    deeds: row.deeds,
    by: { id: row.looker_id, name: row.looker_name, roles: row.looker_roles, organisation: row.organisation_id },
  },
  askedBy: row.asked_by,
  askedOn: row.asked_on,
  explanation: row.explanation === null || row.given_at === null ? null : { words: row.explanation, at: row.given_at },
  extension: row.reason === null || row.extended_on === null ? null : { reason: row.reason, on: row.extended_on },
  answer: answerFrom(row),
  endedBy: row.because,
})

function answerFrom({ finding, answer, done, answered_on: on, answered_by_name: byName }: Row) {
  if (finding === null || answer === null || done === null || on === null || byName === null) return null
  return { finding: oneOf(findings, finding), words: answer, done, on, byName }
}

type NewQuestion = Pick<LookQuestion, 'id' | 'child' | 'kind' | 'words' | 'look'>

export async function insertQuestion({ db, municipality, actor, now, today }: Ctx, question: NewQuestion) {
  const { id, child, kind, words, look } = question
  await db
    .insertInto('portal.look_question')
    .values({
      municipality,
      id,
      child_id: child,
      kind,
      words,
      event_number: look.number,
      looked_on: look.on,
      deeds: look.deeds,
      looker_id: look.by.id,
      looker_name: look.by.name,
      looker_roles: look.by.roles,
      organisation_id: look.by.organisation,
      asked_by: actor.id,
      asked_on: today,
      asked_at: now,
    })
    .execute()
}
