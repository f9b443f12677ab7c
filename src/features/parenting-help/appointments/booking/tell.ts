/** The mail after booking, moving or cancelling: with the time for one's own calendar, under a title that gives nothing away. */
import { getCentre } from '../../../../centre/index.ts'
import { invitation, methodOf } from '../../../../platform/calendar/calendar.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Optional } from '../../../../platform/html/html.ts'
import { addressIn, type Language } from '../../../../platform/i18n/languages.ts'
import { send } from '../../../../platform/mail/send.ts'
import { whenOf } from '../words.ts'
import type { Appointment } from './appointment.ts'
import { mailWords } from './mail-words.ts'

/** Where somebody with an account looks. */
const inMijnCjg = 'Waar het is, en verzetten of afzeggen: kijk in Mijn CJG, of bel ons.'

/** `visitorReads`: the language of who booked without an account; whoever has one is told in Dutch. */
type How = Optional<{ isCancelled: boolean; visitorReads: Language }>

/** One mail for each: a calendar keeps each of them by itself. */
export async function tellOf(
  ctx: Ctx,
  appointments: readonly Appointment[],
  recipient: string,
  { isCancelled = false, visitorReads }: How = {},
): Promise<void> {
  const { name, phone, host } = await getCentre(ctx)
  const language = visitorReads ?? 'nl'
  const words = mailWords[language]
  const organiser = { name: `CJG ${name}`, email: `niet-antwoorden@${host}` }
  const more = visitorReads ? words.withCode(`https://${host}${addressIn(language, '/afspraak/code')}`) : inMijnCjg
  for (const one of appointments) {
    const { calendarId: id, sequence, startsAt, minutes } = one
    const event = { id, title: words.title, startsAt, minutes, isCancelled, sequence: sequence + Number(isCancelled) }
    const content = invitation({ event, organiser, invitee: { name: recipient, email: recipient }, now: ctx.now })
    const when = whenOf(startsAt, language)
    const body = [isCancelled ? words.cancelled(when) : words.made(when), more, phone].join('\n\n')
    const message = { recipient, subject: words.title, body, calendar: { method: methodOf(event), content } }
    await send(ctx.db, ctx.municipality, message, ctx.now)
  }
}
