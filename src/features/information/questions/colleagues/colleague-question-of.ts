/** A question of a colleague with its answers; throws NotFound. */
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import type { ColleagueQuestion } from './colleague-question.ts'
import { findColleagueQuestion } from './store.ts'

export async function colleagueQuestion(ctx: Ctx, id: string): Promise<ColleagueQuestion> {
  const question = isId(id) ? await findColleagueQuestion(ctx.db, ctx.municipality, id) : undefined
  if (!question) throw new NotFound(`colleague question ${id}`)
  return question
}
