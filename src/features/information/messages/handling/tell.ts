/** Mails around a thread: that something waits, and never what or about whom. */
import { getCentre, getProfessional } from '../../../../centre/index.ts'
import { emailOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { assigneeOf } from '../rules.ts'
import { text } from '../text.ts'
import type { Thread } from '../thread.ts'

/** Who wrote hears that there is an answer; false when no address is known. */
export async function tellWriter(ctx: Ctx, thread: Thread): Promise<boolean> {
  const recipient = await emailOf(ctx, thread.writer)
  if (!recipient) return false
  const { name, host, phone } = await getCentre(ctx)
  const body = text.mail.answer.body(`https://${host}/mijn/berichten`, name, phone)
  await send(ctx.db, ctx.municipality, { recipient, subject: text.mail.answer.subject, body }, ctx.now)
  record(ctx, 'transfer', 'information.message-notice', thread.writer, thread.id)
  return true
}

/** Who took the thread hears that the family wrote on, or that it was given to them. */
export async function tellAssignee(ctx: Ctx, thread: Thread): Promise<void> {
  const assignee = assigneeOf(thread)
  if (assignee === null || assignee === ctx.actor.id) return
  const recipient = await emailOfProfessional(ctx, assignee)
  if (!recipient) return
  const { host } = await getCentre(ctx)
  const { subject, body } = text.mail.assigned
  await send(ctx.db, ctx.municipality, { recipient, subject, body: body(`https://${host}/berichten`) }, ctx.now)
  record(ctx, 'transfer', 'information.message-notice', thread.writer, thread.id)
}

async function emailOfProfessional(ctx: Ctx, id: string): Promise<string | null> {
  try {
    return (await getProfessional(ctx, id)).email
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
