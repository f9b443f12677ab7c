/** Who answers a question: one professional at a time takes it, gives it to a colleague or lays it back. */
import { getCentre, getProfessional } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { holdersOf } from '../../../../platform/auth/accounts/holders.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { deskText } from '../desk/text.ts'
import type { Question } from '../question.ts'
import { insertHolder } from './store.ts'
import { tellTalk } from './tell-talk.ts'

/**
 * @param to who has it from now on; null lays it back
 * @param seen how many times it had changed hands when the page was opened
 * @returns 'taken' when a colleague was first: nothing was stored
 */
export async function holdQuestion(
  ctx: Ctx,
  question: Question,
  to: string | null,
  seen: number,
): Promise<'stored' | 'taken'> {
  if (to !== null && !(await holdersOf(ctx, 'answerQuestions')).has(to)) throw new NotFound(`professional ${to}`)
  const stored = await insertHolder(ctx.db, {
    municipality: ctx.municipality,
    questionId: question.id,
    nth: seen + 1,
    professional: to,
    since: ctx.now,
    givenBy: { id: ctx.actor.id, name: ctx.actor.name },
  })
  if (stored === 'taken') return 'taken'
  record(ctx, 'change', 'information.question', null, `${to === null ? 'laid-back' : 'taken'} ${question.id}`)
  if (to !== null && to !== ctx.actor.id) await tellHolder(ctx, to)
  await tellTalk(ctx, question.id)
  return 'stored'
}

/** That something waits, and nothing of what. */
async function tellHolder(ctx: Ctx, to: string): Promise<void> {
  const { email, organisation } = await getProfessional(ctx, to)
  const recipient = email ?? organisation.email
  if (!recipient) return
  const { host } = await getCentre(ctx)
  const { subject, body } = deskText.mailToColleague.given
  await send(ctx.db, ctx.municipality, { recipient, subject, body: body(`https://${host}/vragen`) }, ctx.now)
}
