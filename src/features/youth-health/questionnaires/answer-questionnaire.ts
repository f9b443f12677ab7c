/** All at once, as who was asked: what the steps in Mijn CJG come to. */
import type { GivenAnswer } from '../../../knowledge/questionnaires/questionnaire.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { openInPortal, type SendingIn, saveStep, sendIn } from './fill-in.ts'

/** Throws NotFound when it is not the actor's to answer. */
export async function answerQuestionnaire(ctx: Ctx, id: string, answers: readonly GivenAnswer[]): Promise<SendingIn> {
  const opened = await openInPortal(ctx, id)
  if (opened.kind !== 'open') throw new NotFound(`questionnaire ${id}`)
  const numbers = answers.map(({ number }) => number)
  await saveStep(ctx, opened.filling, numbers, answers)
  return sendIn(ctx, opened.filling)
}
