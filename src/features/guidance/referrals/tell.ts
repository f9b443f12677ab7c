/** E-mail says that something waits, never what or about whom. */
import { getProfessional, organisationsOf } from '../../../centre/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { send } from '../../../platform/mail/send.ts'
import { text } from './text.ts'

type Mail = keyof typeof text.mail

export async function tellOrganisation(ctx: Ctx, id: string, mail: Mail = 'waiting'): Promise<void> {
  const organisations = await organisationsOf(ctx)
  const recipient = organisations.find(organisation => organisation.id === id)?.email
  if (recipient) await send(ctx.db, ctx.municipality, { recipient, ...text.mail[mail] }, ctx.now)
}

export async function tellProfessional(ctx: Ctx, id: string, mail: Mail = 'news'): Promise<void> {
  const { email: recipient } = await getProfessional(ctx, id)
  if (recipient) await send(ctx.db, ctx.municipality, { recipient, ...text.mail[mail] }, ctx.now)
}
