import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'

type NewWish = {
  readonly municipality: MunicipalityCode
  readonly codeHash: Buffer
  readonly language: string
  readonly askedAt: Temporal.Instant
}

export async function insertWish(db: Db, { municipality, codeHash, language, askedAt }: NewWish): Promise<void> {
  const question = await db
    .selectFrom('information.question')
    .select('id')
    .where('municipality', '=', municipality)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
  if (!question) return
  await db
    .insertInto('information.interpreter_wish')
    .values({ municipality, question_id: question.id, language, asked_at: askedAt })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function findWishes(
  db: Db,
  municipality: MunicipalityCode,
  questions: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (questions.length === 0) return new Map()
  const rows = await db
    .selectFrom('information.interpreter_wish')
    .select(['question_id', 'language'])
    .where('municipality', '=', municipality)
    .where('question_id', 'in', questions)
    .execute()
  return new Map(rows.map(row => [row.question_id, row.language]))
}
