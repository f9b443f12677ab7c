/** E-mail says that something waits, never what, about whom or for which school. */
import type { Ctx } from '../../platform/ctx.ts'
import { send } from '../../platform/mail/send.ts'
import { mailText } from './mail.text.ts'

export async function tell(
  ctx: Ctx,
  people: readonly { readonly email: string | null }[],
  what: keyof typeof mailText,
): Promise<void> {
  for (const recipient of new Set(people.flatMap(({ email }) => email ?? [])))
    await send(ctx.db, ctx.municipality, { recipient, ...mailText[what] }, ctx.now)
}
