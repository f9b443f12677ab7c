/** Every morning: a promised day passed without an answer. Whoever is next hears that something waits, once for every promise. */
import { getCentre, professionalsOf } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { holdersOf } from '../../../../platform/auth/accounts/holders.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { deskText } from '../desk/text.ts'
import { promisesOf } from '../settings/set-question-setting.ts'
import { openDays } from '../store.ts'
import { findEscalated, insertEscalation } from './store.ts'

export async function escalateQuestions(ctx: Ctx): Promise<{ readonly escalated: number }> {
  const late = (await openDays(ctx.db, ctx.municipality)).filter(
    ({ dueOn }) => Temporal.PlainDate.compare(dueOn, ctx.today) < 0,
  )
  const escalated = await findEscalated(ctx.db, ctx.municipality)
  const fresh = late.filter(({ id, dueOn }) => !escalated.has(`${id} ${dueOn}`))
  if (fresh.length === 0) return { escalated: 0 }
  const told = await tellNext(ctx)
  for (const { id, dueOn } of fresh) {
    await insertEscalation(ctx.db, { municipality: ctx.municipality, questionId: id, dueOn, toldAt: ctx.now, told })
    record(ctx, 'transfer', 'information.question', null, `term-ended ${id}`)
  }
  return { escalated: fresh.length }
}

/** Whom the municipality chose, else everyone who answers. One mail, however many are late. @returns how many were told */
async function tellNext(ctx: Ctx): Promise<number> {
  const { escalateTo } = await promisesOf(ctx)
  const holders = escalateTo === null ? await holdersOf(ctx, 'answerQuestions') : new Set([escalateTo])
  const next = (await professionalsOf(ctx)).filter(({ id }) => holders.has(id))
  const { host } = await getCentre(ctx)
  const { subject, body } = deskText.mailToColleague.late
  const message = { subject, body: body(`https://${host}/vragen`) }
  let told = 0
  for (const { email, organisation } of next) {
    const recipient = email ?? organisation.email
    if (!recipient) continue
    await send(ctx.db, ctx.municipality, { recipient, ...message }, ctx.now)
    told += 1
  }
  return told
}
