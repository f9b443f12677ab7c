/** Every night: administrators hear that a part of the centre is filled for a few months more only; once for each part and last day. */
import { record } from '../../platform/audit/record.ts'
import { holdersOf } from '../../platform/auth/accounts/holders.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { send } from '../../platform/mail/send.ts'
import { findProfessionals } from '../store.ts'
import { basicModelOf } from './read-model.ts'
import { insertWarning } from './store.ts'
import { text } from './text.ts'

export async function warnOfEndingParts(ctx: Ctx): Promise<void> {
  const { parts } = await basicModelOf(ctx)
  const told: string[] = []
  for (const { part, standing } of parts) {
    if (standing.kind !== 'ends') continue
    const isNew = await insertWarning(ctx.db, ctx.municipality, part, standing.until, ctx.now)
    if (isNew) told.push(text.mail.line(part, standing.until))
  }
  if (told.length > 0) await mailAdministrators(ctx, told)
}

async function mailAdministrators(ctx: Ctx, lines: readonly string[]): Promise<void> {
  const holders = await holdersOf(ctx, 'configure')
  const { subject, body } = text.mail
  for (const { id, email } of await findProfessionals(ctx.db, ctx.municipality)) {
    if (email === null || !holders.has(id)) continue
    await send(ctx.db, ctx.municipality, { recipient: email, subject, body: body(lines) }, ctx.now)
    record(ctx, 'transfer', 'centre.part-warning', null)
  }
}
