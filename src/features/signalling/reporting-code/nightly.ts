/** Every night: who must look again is told so by mail, drafts are forgotten, and files whose term has ended are destroyed. */
import { getCentre, organisationsOf, professionalsOf } from '../../../centre/index.ts'
import { destroyFrom } from '../../../knowledge/reporting-code/terms.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { send } from '../../../platform/mail/send.ts'
import { text } from './readers/text.ts'
import { settingFor } from './settings/setting.ts'
import { findSettings } from './settings/store.ts'
import { deleteDraftsBefore, destroyEnded, takeDueReminders } from './store.ts'

const draftMemory = { hours: 14 * 24 }

export async function remindOfReportingCode(ctx: Ctx): Promise<void> {
  const holders = new Set(await takeDueReminders(ctx))
  const { host } = await getCentre(ctx)
  for (const { id, email } of await professionalsOf(ctx)) {
    if (email === null || !holders.has(id)) continue
    const message = { recipient: email, subject: text.mail.subject, body: text.mail.body(`https://${host}/vandaag`) }
    await send(ctx.db, ctx.municipality, message, ctx.now)
  }
  await deleteDraftsBefore(ctx, ctx.now.subtract(draftMemory))
}

/** Each organisation by its own term; a file that is still open is never destroyed. */
export async function destroySuspicions(ctx: Ctx): Promise<void> {
  const settings = (await findSettings(ctx)).map(({ setting }) => setting)
  for (const { id } of await organisationsOf(ctx)) {
    const { keepYears } = settingFor(settings, id)
    const destroyed = await destroyEnded(ctx, id, lastDayOf(ctx.today, keepYears))
    for (const suspicion of destroyed) record(ctx, 'delete', 'reporting-code.suspicion', null, suspicion)
  }
}

/** What was last changed before this moment has been kept for its years. */
function lastDayOf(today: Temporal.PlainDate, years: number): Temporal.Instant {
  const day = today.subtract({ years })
  const isKept = Temporal.PlainDate.compare(destroyFrom(day, years), today) > 0
  return (isKept ? day.subtract({ days: 1 }) : day).toZonedDateTime('Europe/Amsterdam').toInstant()
}
