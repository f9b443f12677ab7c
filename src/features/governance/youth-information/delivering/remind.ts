/** Every day: who delivers is told that a period can be delivered, that its term ends soon, and that it ended; each once, until it was sent. */
import { getCentre, professionalsOf } from '../../../../centre/index.ts'
import { before, deadlineOf, type HalfYear, halfYearOf } from '../../../../knowledge/youth-information/half-year.ts'
import { record } from '../../../../platform/audit/record.ts'
import { holdersOf } from '../../../../platform/auth/accounts/holders.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { isOf } from './deliver.ts'
import { hasHelpIn } from './prepare.ts'
import { findDeliveries, insertReminder, type Reminder } from './store.ts'
import { text } from './text.ts'

/** Ours. */
const soonDays = 7

export async function remindOfYouthInformation(ctx: Ctx): Promise<void> {
  const period = before(halfYearOf(ctx.today))
  const kind = reminderOn(period, ctx.today)
  const isSent = (await findDeliveries(ctx.db, ctx.municipality)).find(isOf(period))?.sending
  if (isSent || !(await hasHelpIn(ctx, period)) || !(await insertReminder(ctx, period, kind))) return
  const { name } = await getCentre(ctx)
  const holders = await holdersOf(ctx, 'deliverYouthInformation')
  const subject = text.mail.subject[kind]
  const body = text.mail.body(kind, period, name)
  for (const { id, email } of await professionalsOf(ctx))
    if (holders.has(id) && email !== null)
      await send(ctx.db, ctx.municipality, { recipient: email, subject, body }, ctx.now)
  record(ctx, 'transfer', 'governance.youth-information-reminder', null, kind)
}

function reminderOn(period: HalfYear, today: Temporal.PlainDate): Reminder {
  const days = today.until(deadlineOf(period)).total('days')
  if (days < 0) return 'late'
  return days <= soonDays ? 'soon' : 'begun'
}
