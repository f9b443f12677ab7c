/** A talk comes to an end: for the asker without a trace of who, for the centre with one. What the asker writes later opens it again. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Closing, Question } from '../question.ts'
import { isClosed } from '../rules.ts'
import { insertClosing } from './store.ts'
import { tellTalk } from './tell-talk.ts'

export async function closeTalk(ctx: Ctx, question: Question, by: Closing['by']): Promise<void> {
  if (isClosed(question)) return
  const place = { municipality: ctx.municipality, questionId: question.id }
  await insertClosing(ctx.db, { ...place, nth: question.closings.length + 1, at: ctx.now, by })
  if (by === 'centre') record(ctx, 'change', 'information.question', null, `closed ${question.id}`)
  await tellTalk(ctx, question.id)
}
