/**
 * Who is asked to a meeting gets a mail with an appointment for their own calendar, which a household or an office may read: it says when,
 * and "Afspraak CJG". Not where, with whom, about whom or why: that is read after signing in.
 */
import { getCentre } from '../../../../centre/index.ts'
import { type CalendarEvent, invitation, methodOf } from '../../../../platform/calendar/calendar.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import type { ParticipantId } from '../plan.ts'
import { reachable } from '../telling/tell-people.ts'
import { mailText } from '../telling/text.ts'
import type { Meeting } from './meeting.ts'
import { text } from './text.ts'

export type InvitationKind = 'meeting' | 'meeting-changed' | 'meeting-cancelled'

/** Also used by a calendar feed: the same appointment has the same id and number everywhere. */
export const eventOf = ({ id, time, cancellation }: Meeting): CalendarEvent => ({
  id,
  title: text.calendar.title,
  words: text.calendar.words,
  startsAt: time.startsAt,
  minutes: time.minutes,
  sequence: time.version - 1 + (cancellation ? 1 : 0),
  isCancelled: cancellation !== null,
})

/** To these invitees, as far as they can be reached. */
export async function sendInvitations(
  ctx: Ctx,
  meeting: Meeting,
  { to, kind }: { readonly to: readonly ParticipantId[]; readonly kind: InvitationKind },
): Promise<void> {
  const reached = await reachable(ctx, meeting.plan)
  const centre = await getCentre(ctx)
  const event = eventOf(meeting)
  const organiser = { name: text.calendar.organiser(centre.name), email: `niet-antwoorden@${centre.host}` }
  for (const email of new Set(to.flatMap(one => reached.get(one) ?? []))) {
    const content = invitation({ event, organiser, invitee: { name: text.calendar.invitee, email }, now: ctx.now })
    const calendar = { method: methodOf(event), content }
    await send(ctx.db, ctx.municipality, { recipient: email, ...mailText[kind], calendar }, ctx.now)
  }
}
