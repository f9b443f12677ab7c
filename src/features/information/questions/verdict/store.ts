import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { type QuestionId, type Verdict, verdicts } from '../question.ts'

/** What the asker said last, and how many times something was said. */
export async function findVerdict(
  db: Db,
  municipality: string,
  id: QuestionId,
): Promise<{ readonly given: Verdict | null; readonly times: number }> {
  const rows = await db
    .selectFrom('information.question_verdict')
    .select('helped')
    .where('municipality', '=', municipality)
    .where('question_id', '=', id)
    .orderBy('nth')
    .execute()
  const last = rows.at(-1)
  return { given: last ? oneOf(verdicts, last.helped) : null, times: rows.length }
}

export async function insertVerdict(
  db: Db,
  entry: {
    readonly municipality: string
    readonly id: QuestionId
    readonly nth: number
    readonly helped: Verdict
    readonly at: Temporal.Instant
  },
): Promise<void> {
  await db
    .insertInto('information.question_verdict')
    .values({
      municipality: entry.municipality,
      question_id: entry.id,
      nth: entry.nth,
      helped: entry.helped,
      given_at: entry.at,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'question_id', 'nth']).doNothing())
    .execute()
}
