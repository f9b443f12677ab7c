/** Mails about the rights of a family: that something waits, and never what or about whom. Each leaves a line in the log. */
import { getProfessional } from '../../centre/index.ts'
import { record } from '../../platform/audit/record.ts'
import { holdersOf } from '../../platform/auth/accounts/holders.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { send } from '../../platform/mail/send.ts'
import { findEmail } from './store.ts'
import { mailText, type News } from './text.ts'

/** A youth or parent, when an address is known. */
export async function tellPerson(ctx: Ctx, child: string, person: string, news: News): Promise<void> {
  const recipient = await findEmail(ctx.db, ctx.municipality, person)
  if (!recipient) return
  await send(ctx.db, ctx.municipality, { recipient, ...mailText[news] }, ctx.now)
  record(ctx, 'transfer', 'portal.notice', child, person)
}

/** Who works here and has an address. */
export async function tellProfessional(ctx: Ctx, child: string, professional: string, news: News): Promise<void> {
  const recipient = await emailOf(ctx, professional)
  if (!recipient) return
  await send(ctx.db, ctx.municipality, { recipient, ...mailText[news] }, ctx.now)
  record(ctx, 'transfer', 'portal.notice', child, professional)
}

/** Everyone of the privacy desk, but whoever it is about. */
export async function tellDesk(ctx: Ctx, child: string, except: string | null = null): Promise<void> {
  for (const id of await holdersOf(ctx, 'answerPrivacy'))
    if (id !== except) await tellProfessional(ctx, child, id, 'desk')
}

async function emailOf(ctx: Ctx, id: string): Promise<string | null> {
  try {
    return (await getProfessional(ctx, id)).email
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
