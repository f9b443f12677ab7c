/** The talk as whoever has the code finds it; throws NotFound for a code that opens nothing. */
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type Code, hashOf } from '../code.ts'
import type { Question } from '../question.ts'
import { findQuestionByCode } from '../store.ts'

export async function talkWithCode(ctx: Ctx, code: Code): Promise<Question> {
  const question = await findQuestionByCode(ctx.db, ctx.municipality, hashOf(code))
  if (!question) throw new NotFound('question')
  return question
}
