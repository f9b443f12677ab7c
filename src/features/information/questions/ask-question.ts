/** Somebody asks the centre something, without a name. */
import { seal } from '../../../platform/crypto/seal.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Code, codeFor, hashOf, spelled } from './code.ts'
import { tellChat } from './presence/presence.ts'
import type { Channel, NewQuestion, QuestionId } from './question.ts'
import { dueOn } from './rules.ts'
import { promisesOf } from './settings/set-question-setting.ts'
import { insertQuestion } from './store.ts'

/**
 * Gives the code with which the asker comes back. `formKey` is the random key of the form: sent twice, it is asked once.
 * `language` is that in which the asker reads, for the mail that says that there is an answer.
 * No line in the access log: it would tie the name of who is signed in to a question that is promised to be anonymous.
 */
export async function askQuestion(
  ctx: Ctx,
  question: NewQuestion,
  formKey: string,
  channel: Channel = 'form',
  language: Language = 'nl',
): Promise<Code> {
  const code = codeFor(ctx.keys, { key: formKey, words: JSON.stringify(question) })
  const { email, ...rest } = question
  const { answerDays } = await promisesOf(ctx)
  await insertQuestion(ctx.db, {
    ...rest,
    municipality: ctx.municipality,
    id: newId<QuestionId>(),
    codeHash: hashOf(code),
    channel,
    replySealed: email === null ? null : seal(ctx.keys, JSON.stringify({ email, code: spelled(code), language })),
    receivedAt: ctx.now,
    dueOn: dueOn(ctx.today, answerDays),
  })
  await tellChat(ctx)
  return code
}
