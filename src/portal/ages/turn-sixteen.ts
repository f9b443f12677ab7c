/**
 * What a parent had asked about a youth stops on the sixteenth birthday, by itself (right-request.ts, look-question.ts). Here that is
 * written down and told, the night after: to who asked, and to the youth, who can ask it from now on.
 */
import { getChild } from '../../people/index.ts'
import { record } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { insertEnd as endQuestion } from '../log/questions/entries/store.ts'
import { standingOf as standingOfQuestion } from '../log/questions/look-question.ts'
import { findOpenQuestions } from '../log/questions/store.ts'
import { insertEnd as endRequest } from '../rights/entries/store.ts'
import { standingOf } from '../rights/right-request.ts'
import { findOpenRequests } from '../rights/store.ts'
import { tellPerson } from '../tell/tell.ts'

/** Also those whose other half never asked along. @returns how many ended */
export async function lapseRequests(ctx: Ctx): Promise<number> {
  return (await lapseRights(ctx)) + (await lapseQuestions(ctx))
}

async function lapseRights(ctx: Ctx): Promise<number> {
  let lapsed = 0
  for (const request of await findOpenRequests(ctx.db, ctx.municipality)) {
    const child = await getChild(ctx, request.child)
    const standing = standingOf(request, child.birth.on, ctx.today)
    if (standing.kind !== 'ended' || standing.because === 'withdrawn') continue
    await endRequest(ctx, request.id, standing.because)
    record(ctx, 'change', 'portal.right-request', child.id, standing.because)
    for (const { person } of request.voices) await tellPerson(ctx, child.id, person, 'request')
    lapsed++
  }
  return lapsed
}

async function lapseQuestions(ctx: Ctx): Promise<number> {
  let lapsed = 0
  for (const question of await findOpenQuestions(ctx.db, ctx.municipality)) {
    const child = await getChild(ctx, question.child)
    const standing = standingOfQuestion(question, child.birth.on, ctx.today)
    if (standing.kind !== 'ended' || standing.because !== 'turned-16') continue
    await endQuestion(ctx, question.id, 'turned-16')
    record(ctx, 'change', 'portal.look-question', child.id, 'turned-16')
    await tellPerson(ctx, child.id, question.askedBy, 'request')
    lapsed++
  }
  return lapsed
}
