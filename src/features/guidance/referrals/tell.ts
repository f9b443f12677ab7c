/** E-mail says that something waits, never what or about whom. */
import { getProfessional, organisationsOf } from '../../../centre/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { send } from '../../../platform/mail/send.ts'
import { text } from './text.ts'

export async function tellOrganisation(ctx: Ctx, id: string): Promise<void> {
  const organisations = await organisationsOf(ctx)
  const recipient = organisations.find(organisation => organisation.id === id)?.email
  if (recipient) await send(ctx.db, ctx.municipality, { recipient, ...text.mail.waiting }, ctx.now)
}

export async function tellProfessional(ctx: Ctx, id: string): Promise<void> {
  const { email: recipient } = await getProfessional(ctx, id)
  if (recipient) await send(ctx.db, ctx.municipality, { recipient, ...text.mail.news }, ctx.now)
}
