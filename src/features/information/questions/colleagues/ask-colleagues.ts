/** A professional of the centre or of a partner asks; a colleague answers. Everyone who works here reads both. */
import { actingProfessional } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { ColleagueQuestion, ColleagueQuestionId, NewColleagueQuestion } from './colleague-question.ts'
import { insertColleagueAnswer, insertColleagueQuestion } from './store.ts'

export async function askColleagues(ctx: Ctx, question: NewColleagueQuestion): Promise<ColleagueQuestionId> {
  const { organisation, name } = await actingProfessional(ctx)
  const id = newId<ColleagueQuestionId>()
  const by = { id: ctx.actor.id, name }
  const entry = { ...question, municipality: ctx.municipality, id, at: ctx.now, by, organisation: organisation.name }
  await insertColleagueQuestion(ctx.db, entry)
  record(ctx, 'create', 'information.colleague-question', null, id)
  return id
}

/** @param version how many answers there were when the writer opened the question */
export async function answerColleague(
  ctx: Ctx,
  question: ColleagueQuestion,
  answer: { readonly body: string; readonly version: number },
): Promise<'stored' | 'taken'> {
  const { name, profession } = await actingProfessional(ctx)
  const stored = await insertColleagueAnswer(ctx.db, {
    municipality: ctx.municipality,
    questionId: question.id,
    ordinal: answer.version + 1,
    body: answer.body,
    answeredAt: ctx.now,
    answeredBy: ctx.actor.id,
    answeredByName: name,
    profession,
  })
  if (stored === 'stored') record(ctx, 'create', 'information.colleague-answer', null, question.id)
  return stored
}
