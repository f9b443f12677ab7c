/**
 * The day before an appointment, who asked for it is told: the day and the time, and no name and no reason. Only for an appointment that
 * still stands, and once for each way.
 */
import { getCentre } from '../../../../centre/index.ts'
import { emailsOf, guardiansOfEach, phonesOf } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Language } from '../../../../platform/i18n/languages.ts'
import { send } from '../../../../platform/mail/send.ts'
import { newId } from '../../../../platform/new-id.ts'
import { sendText } from '../../../../platform/notify/text-message.ts'
import { type Appointment, isStanding } from '../booking/appointment.ts'
import { instantOf } from '../booking/free-times.ts'
import { mailWords } from '../booking/mail-words.ts'
import { findBetween } from '../booking/store.ts'
import { whenOf } from '../words.ts'
import type { Channel } from './channel.ts'
import { findVisitors, findWishes, insertReminder } from './store.ts'
import { mobileFrom } from './wishes.ts'

type Recipient = { readonly channel: Channel; readonly to: string; readonly language: Language }

export async function remindOfAppointments(ctx: Ctx): Promise<void> {
  const tomorrow = ctx.today.add({ days: 1 })
  const [from, until] = [tomorrow, tomorrow.add({ days: 1 })].map(day => instantOf(day.toPlainDateTime()))
  if (!from || !until) return
  const standing = (await findBetween(ctx, from, until)).filter(isStanding)
  const { phone } = await getCentre(ctx)
  for (const appointment of standing)
    for (const recipient of await recipientsOf(ctx, appointment)) await remindBy(ctx, recipient, appointment, phone)
}

/** Once for each way. */
async function remindBy(ctx: Ctx, recipient: Recipient, { id, startsAt }: Appointment, phone: string): Promise<void> {
  const { channel, language } = recipient
  const message = newId<string>()
  if (await insertReminder(ctx, { appointment: id, channel, message }))
    await tell(ctx, recipient, { id: message, body: mailWords[language].remind(whenOf(startsAt, language), phone) })
}

async function tell(
  { db, municipality, now }: Ctx,
  { channel, to, language }: Recipient,
  { id, body }: { readonly id: string; readonly body: string },
): Promise<void> {
  switch (channel) {
    case 'mail':
      return send(db, municipality, { recipient: to, subject: mailWords[language].reminder, body }, now, id)
    case 'text':
      return sendText(db, municipality, { recipient: to, body }, now, id)
  }
}

/** Who booked, as far as that one asked for it; a visitor by what it left. */
async function recipientsOf(ctx: Ctx, { person, child, visit }: Appointment): Promise<readonly Recipient[]> {
  const [visitor] = await findVisitors(ctx, [visit])
  if (visitor)
    return [
      ...(visitor.email ? [{ channel: 'mail', to: visitor.email, language: visitor.language } as const] : []),
      ...(visitor.phone ? [{ channel: 'text', to: visitor.phone, language: visitor.language } as const] : []),
    ]
  const people = person
    ? [person]
    : child
      ? ((await guardiansOfEach(ctx, [child])).get(child) ?? []).map(({ id }) => id)
      : []
  const [wishes, mails, phones] = await Promise.all([
    findWishes(ctx, people),
    emailsOf(ctx, people),
    phonesOf(ctx, people),
  ])
  return wishes
    .filter(({ wants }) => wants)
    .flatMap(({ person: id, channel }) => {
      const to = channel === 'mail' ? mails.get(id) : mobileFrom(phones.get(id) ?? '')
      return to ? [{ channel, to, language: 'nl' } as const] : []
    })
    .filter((one, place, all) => all.findIndex(({ channel }) => channel === one.channel) === place)
}
