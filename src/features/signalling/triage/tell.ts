/** By mail, which is not confidential: it says to log in, and of nobody why. */
import { type Professional, professionalsOf } from '../../../centre/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { holdersOf } from '../../../platform/auth/accounts/holders.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { send } from '../../../platform/mail/send.ts'
import { text } from './text.ts'

export type MailKind = keyof typeof text.mail

/** Everyone who decides for the centre. @returns how many were told */
export async function tellTriagists(ctx: Ctx, kind: MailKind): Promise<number> {
  const holders = await holdersOf(ctx, 'triage')
  const triagists = (await professionalsOf(ctx)).filter(professional => holders.has(professional.id))
  for (const triagist of triagists) await mail(ctx, triagist, kind)
  return triagists.length
}

export async function tellProfessional(ctx: Ctx, id: string, kind: MailKind, about: string | null): Promise<void> {
  const professional = (await professionalsOf(ctx)).find(one => one.id === id)
  if (!professional) return
  await mail(ctx, professional, kind)
  record(ctx, 'transfer', 'signalling.triage', about, `to ${id}`)
}

async function mail(ctx: Ctx, { email, organisation }: Professional, kind: MailKind): Promise<void> {
  const recipient = email ?? organisation.email
  if (recipient) await send(ctx.db, ctx.municipality, { recipient, ...text.mail[kind] }, ctx.now)
}
