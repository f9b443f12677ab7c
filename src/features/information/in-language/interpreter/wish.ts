/** An asker would like an interpreter. No line in the access log: it would tie a name to a question that is promised to be anonymous. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { interpreterLanguageFrom } from '../../../../platform/i18n/interpreter-languages.ts'
import { type Code, hashOf } from '../../questions/code.ts'
import { findWishes, insertWish } from './store.ts'

/** Keeps with the question of this code what its form says at `interpreter`; sent twice, it is one wish. */
export async function wishInterpreter(ctx: Ctx, code: Code, form: FormData): Promise<void> {
  const language = interpreterLanguageFrom(form.get('interpreter'))
  if (language === null) return
  await insertWish(ctx.db, { municipality: ctx.municipality, codeHash: hashOf(code), language, askedAt: ctx.now })
}

/** Question id → language, of those that asked for an interpreter. */
export const interpretersFor = (
  { db, municipality }: Pick<Ctx, 'db' | 'municipality'>,
  questions: readonly string[],
): Promise<ReadonlyMap<string, string>> => findWishes(db, municipality, questions)
