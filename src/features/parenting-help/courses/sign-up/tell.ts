/** Mails to a family that signed up: that something changed, and never what it signed up for. Who gave no address is called. */
import { getCentre } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { spelled } from '../../../../platform/crypto/code.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { addressIn } from '../../../../platform/i18n/languages.ts'
import { send } from '../../../../platform/mail/send.ts'
import { mailWords } from './mail-words.ts'
import { nameOf } from './names.ts'
import { ownPath, type SignUpId } from './sign-up.ts'
import type { MailKind } from './words-of-mail.ts'

/** False when there is no address, or no name any more. */
export async function tellFamily(ctx: Ctx, signUp: string, kind: MailKind): Promise<boolean> {
  const name = await nameOf(ctx, signUp as SignUpId)
  if (!name?.email) return false
  const { host, name: municipality, phone } = await getCentre(ctx)
  const code = spelled(name.code)
  const page = `https://${host}${addressIn(name.language, ownPath(code))}`
  const words = mailWords[name.language]
  const { subject, says } = words[kind]
  const link = kind === 'evaluation' ? `${page}/mening` : page
  const body = `${says}\n\n${words.ownPage} ${link}\n${words.code} ${code}\n\n${words.question(phone)}\n\nCJG ${municipality}`
  await send(ctx.db, ctx.municipality, { recipient: name.email, subject, body }, ctx.now)
  record(ctx, 'transfer', 'parenting-help.course-notice', null, signUp)
  return true
}
