/** Mails around a report: that something waits, and never what or about whom. Each leaves a line in the log. */
import { getProfessional } from '../../../centre/index.ts'
import type { PersonId } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { holdersOf } from '../../../platform/auth/accounts/holders.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { send } from '../../../platform/mail/send.ts'
import { findEmail } from './notice/store.ts'
import { mailText } from './text.ts'

/** A youth or parent, when an address is known. */
export async function tellPerson(
  ctx: Ctx,
  child: string,
  person: PersonId,
  news: 'report' | 'join' | 'request',
): Promise<void> {
  const recipient = await findEmail(ctx.db, ctx.municipality, person)
  if (!recipient) return
  await send(ctx.db, ctx.municipality, { recipient, ...mailText.family[news] }, ctx.now)
  record(ctx, 'transfer', 'signalling.notice', child, person)
}

/** A reporter who works here; one in another system is told by that system. */
export async function tellReporter(
  ctx: Ctx,
  /** Null of a report about a youth without a record. */
  child: string | null,
  reporter: string,
  news: 'to-tell' | 'to-advise' | 'decided',
): Promise<void> {
  const recipient = await emailOfProfessional(ctx, reporter)
  if (!recipient) return
  await send(ctx.db, ctx.municipality, { recipient, ...mailText.reporter[news] }, ctx.now)
  record(ctx, 'transfer', 'signalling.notice', child, reporter)
}

/** Everyone who decides for the college. */
export async function tellCollege(ctx: Ctx, child: string): Promise<void> {
  for (const id of await holdersOf(ctx, 'decideOnRequests')) {
    const recipient = await emailOfProfessional(ctx, id)
    if (!recipient) continue
    await send(ctx.db, ctx.municipality, { recipient, ...mailText.college }, ctx.now)
    record(ctx, 'transfer', 'signalling.notice', child, id)
  }
}

async function emailOfProfessional(ctx: Ctx, id: string): Promise<string | null> {
  try {
    return (await getProfessional(ctx, id)).email
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
