/** Mails to a family that signed up: that something changed, and never what it signed up for. Who gave no address is called. */
import { getCentre } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { spelled } from '../../../../platform/crypto/code.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { type MailKind, mailText } from './mail.text.ts'
import { nameOf } from './names.ts'
import type { SignUpId } from './sign-up.ts'

/** False when there is no address, or no name any more. */
export async function tellFamily(ctx: Ctx, signUp: string, kind: MailKind): Promise<boolean> {
  const name = await nameOf(ctx, signUp as SignUpId)
  if (!name?.email) return false
  const { host, name: municipality, phone } = await getCentre(ctx)
  const page = `https://${host}/aanmelding/${spelled(name.code)}`
  const { subject, says } = mailText[kind]
  const link = kind === 'evaluation' ? `${page}/mening` : page
  const body = mailText.body({ says, link, code: spelled(name.code), municipality, phone })
  await send(ctx.db, ctx.municipality, { recipient: name.email, subject, body }, ctx.now)
  record(ctx, 'transfer', 'parenting-help.course-notice', null, signUp)
  return true
}
