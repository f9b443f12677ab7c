/** What a family thought of a course: a mark and words, once, by its link. Shown to who organises it without a name. */
import { averageMark } from '../../../../knowledge/courses/reach.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { SignUp, SignUpId } from '../sign-up/sign-up.ts'
import type { NewEvaluation } from './evaluation.form.ts'
import { findEvaluations, insertEvaluation } from './store.ts'

/** False when the family said it before: the first stands. */
export async function evaluate(ctx: Ctx, signUp: SignUp, { score, words }: NewEvaluation): Promise<boolean> {
  const row = { municipality: ctx.municipality, sign_up_id: signUp.id, score, words, given_at: ctx.now }
  const isFirst = await insertEvaluation(ctx.db, row)
  if (isFirst) record(ctx, 'create', 'parenting-help.course-evaluation', null, signUp.id)
  return isFirst
}

export const isEvaluated = async (ctx: Ctx, signUp: SignUp): Promise<boolean> =>
  (await findEvaluations(ctx.db, ctx.municipality, [signUp.id])).length > 0

export type Opinions = {
  readonly answers: number
  /** Null while there are too few to show. */
  readonly average: number | null
  /** In an order that tells nothing about who wrote them; none while there are too few. */
  readonly words: readonly string[]
}

export async function opinionsOf(ctx: Ctx, signUps: readonly SignUpId[]): Promise<Opinions> {
  const evaluations = await findEvaluations(ctx.db, ctx.municipality, signUps)
  const average = averageMark(evaluations.map(({ score }) => score))
  const words = evaluations.flatMap(evaluation => (evaluation.words === '' ? [] : [evaluation.words])).toSorted()
  return { answers: evaluations.length, average, words: average === null ? [] : words }
}
