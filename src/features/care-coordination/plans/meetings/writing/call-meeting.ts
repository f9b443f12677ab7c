/** Calls the people of a plan together, moves the date, or calls it off; whoever is asked hears of it. */
import type { Ctx } from '../../../../../platform/ctx.ts'
import { newId } from '../../../../../platform/new-id.ts'
import { recordPlan, type Seat } from '../../open-plan.ts'
import type { ParticipantId } from '../../plan.ts'
import { presentIn } from '../../rules.ts'
import { sendInvitations } from '../invitations.ts'
import { meetingAt, mustCall } from '../look-up.ts'
import type { Meeting, MeetingId } from '../meeting.ts'
import { findMeetings } from '../store.ts'
import { insertCancellation, insertInvitees, insertMeeting, insertReply, insertTime } from './store.ts'

export type NewMeeting = {
  readonly startsAt: Temporal.Instant
  readonly minutes: number
  readonly place: string
  readonly videoLink: string
  readonly points: string
  readonly invitees: readonly ParticipantId[]
}

/** Who calls a meeting comes to it. */
export async function callMeeting(ctx: Ctx, seat: Seat, entry: NewMeeting): Promise<MeetingId> {
  mustCall(seat)
  const id = newId<MeetingId>()
  const { municipality, now } = ctx
  await insertMeeting(ctx.db, { municipality, id, plan_id: seat.plan.id, called_at: now, called_by: seat.me.id })
  await insertTime(ctx.db, timeRow(ctx, seat, id, 1, entry))
  const invitees = [...new Set([seat.me.id, ...entry.invitees])]
  await invite(ctx, seat, id, invitees)
  const reply = { participant_id: seat.me.id, version: 1, answer: 'comes', replied_at: now } as const
  await insertReply(ctx.db, { municipality, meeting_id: id, ...reply })
  recordPlan(ctx, 'create', 'care-coordination.meeting', seat, '', { part: id })
  await sendInvitations(ctx, await stored(ctx, seat, id), { to: invitees, kind: 'meeting' })
  return id
}

export type Changing = { readonly kind: 'changed' } | { readonly kind: 'stale'; readonly now: Meeting }

/** A new date asks everyone anew. Who is asked to come as well gets an invitation of their own. */
export async function changeMeeting(
  ctx: Ctx,
  seat: Seat,
  meeting: Meeting,
  { readVersion, ...entry }: NewMeeting & { readonly readVersion: number },
): Promise<Changing> {
  mustCall(seat)
  if (meeting.time.version !== readVersion) return { kind: 'stale', now: meeting }
  const isWritten = await insertTime(ctx.db, timeRow(ctx, seat, meeting.id, readVersion + 1, entry))
  if (!isWritten) return { kind: 'stale', now: await meetingAt(ctx, seat, meeting.id) }
  const added = entry.invitees.filter(one => !meeting.invitees.includes(one))
  await invite(ctx, seat, meeting.id, added)
  recordPlan(ctx, 'change', 'care-coordination.meeting', seat, '', { part: meeting.id })
  const changed = await stored(ctx, seat, meeting.id)
  await sendInvitations(ctx, changed, { to: meeting.invitees, kind: 'meeting-changed' })
  await sendInvitations(ctx, changed, { to: added, kind: 'meeting' })
  return { kind: 'changed' }
}

/** Everyone who was asked hears it, and their calendar takes it out. */
export async function cancelMeeting(ctx: Ctx, seat: Seat, meeting: Meeting, reason: string): Promise<void> {
  mustCall(seat)
  const row = { municipality: ctx.municipality, meeting_id: meeting.id, reason }
  const isFirst = await insertCancellation(ctx.db, { ...row, cancelled_at: ctx.now, cancelled_by: seat.me.id })
  if (!isFirst) return
  recordPlan(ctx, 'change', 'care-coordination.meeting', seat, '', { part: meeting.id })
  const cancelled = await stored(ctx, seat, meeting.id)
  await sendInvitations(ctx, cancelled, { to: meeting.invitees, kind: 'meeting-cancelled' })
}

const timeRow = (
  { municipality, now }: Ctx,
  { me }: Seat,
  meeting: MeetingId,
  version: number,
  { startsAt, minutes, place, videoLink, points }: NewMeeting,
) => ({
  municipality,
  meeting_id: meeting,
  version,
  starts_at: startsAt,
  minutes,
  place,
  video_link: videoLink,
  points,
  set_at: now,
  set_by: me.id,
})

const invite = (
  { db, municipality, now }: Ctx,
  { plan, me }: Seat,
  meeting: MeetingId,
  people: readonly ParticipantId[],
): Promise<void> =>
  insertInvitees(
    db,
    presentIn(plan)
      .filter(one => people.includes(one.id))
      .map(one => ({
        municipality,
        meeting_id: meeting,
        participant_id: one.id,
        invited_at: now,
        invited_by: me.id,
      })),
  )

/** As everyone's calendar must have it. */
async function stored(ctx: Ctx, { plan }: Seat, id: MeetingId): Promise<Meeting> {
  const meeting = (await findMeetings(ctx.db, ctx.municipality, [plan.id])).find(one => one.id === id)
  if (!meeting) throw new Error('a meeting that was just written is not there')
  return meeting
}
