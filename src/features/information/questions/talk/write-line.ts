/**
 * The asker writes on, with the code and without a name. Sent twice, it is one line. No line in the access log: it would tie the name of who
 * is signed in to a talk that is promised to be anonymous.
 */
import { createHash } from 'node:crypto'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Question } from '../question.ts'
import { dueOn } from '../rules.ts'
import { promisesOf } from '../settings/set-question-setting.ts'
import { insertLine, isSent } from './store.ts'
import { tellTalk } from './tell-talk.ts'

/** @returns 'taken' when a line from another window came in between: nothing was stored, the words are to be sent again */
export async function writeLine(
  ctx: Ctx,
  question: Question,
  body: string,
  formKey: string,
): Promise<'stored' | 'taken'> {
  const sentKey = createHash('sha256').update(formKey).update(body).digest()
  const place = { municipality: ctx.municipality, questionId: question.id }
  if (await isSent(ctx.db, place, sentKey)) return 'stored'
  const { answerDays } = await promisesOf(ctx)
  const stored = await insertLine(ctx.db, {
    ...place,
    ordinal: question.lines.length + 1,
    sentKey,
    body,
    writtenAt: ctx.now,
    dueOn: dueOn(ctx.today, answerDays),
  })
  if (stored === 'stored') await tellTalk(ctx, question.id)
  return stored
}
