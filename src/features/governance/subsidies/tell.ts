/** The organisation is told by mail that something waits: without amounts, without what it is about. */
import { getCentre } from '../../../centre/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { send } from '../../../platform/mail/send.ts'
import type { Seen } from './look-up.ts'
import { ownPath } from './subsidy.ts'
import { type News, text } from './text.ts'

export async function tellOrganisation(ctx: Ctx, { application, organisation }: Seen, news: News): Promise<void> {
  if (organisation.email === null) return
  const { name, host } = await getCentre(ctx)
  const body = text.mail.body(news, name, `https://${host}${ownPath(application.id)}`)
  await send(
    ctx.db,
    ctx.municipality,
    { recipient: organisation.email, subject: text.mail.subject[news], body },
    ctx.now,
  )
  record(ctx, 'transfer', 'subsidy.news', null, application.id)
}
