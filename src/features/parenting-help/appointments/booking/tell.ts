/** The mail after booking, moving or cancelling: with the time for one's own calendar, under a title that gives nothing away. */
import { getCentre } from '../../../../centre/index.ts'
import { invitation, methodOf } from '../../../../platform/calendar/calendar.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { whenOf } from '../words.ts'
import type { Appointment } from './appointment.ts'

const words = {
  title: 'Afspraak CJG',
  made: (when: string) => `Je hebt een afspraak: ${when}.`,
  cancelled: (when: string) => `Deze afspraak gaat niet door: ${when}.`,
  more: 'Waar het is, en verzetten of afzeggen: kijk in Mijn CJG, of bel ons.',
}

/** One mail for each: a calendar keeps each of them by itself. */
export async function tellOf(
  ctx: Ctx,
  appointments: readonly Appointment[],
  recipient: string,
  isCancelled = false,
): Promise<void> {
  const { name, phone, host } = await getCentre(ctx)
  const organiser = { name: `CJG ${name}`, email: `niet-antwoorden@${host}` }
  for (const one of appointments) {
    const { calendarId: id, sequence, startsAt, minutes } = one
    const event = { id, title: words.title, startsAt, minutes, isCancelled, sequence: sequence + Number(isCancelled) }
    const content = invitation({ event, organiser, invitee: { name: recipient, email: recipient }, now: ctx.now })
    const when = whenOf(startsAt)
    const body = [isCancelled ? words.cancelled(when) : words.made(when), words.more, phone].join('\n\n')
    const message = { recipient, subject: words.title, body, calendar: { method: methodOf(event), content } }
    await send(ctx.db, ctx.municipality, message, ctx.now)
  }
}
