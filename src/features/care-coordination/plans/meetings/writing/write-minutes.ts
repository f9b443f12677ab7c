/** What was said and decided, who was there, and who will do what: an action that is agreed here stands in the plan at once. */
import type { Ctx } from '../../../../../platform/ctx.ts'
import { addAction, type NewAction } from '../../goals/add-action.ts'
import { mustWrite, recordPlan, type Seat } from '../../open-plan.ts'
import type { ParticipantId } from '../../plan.ts'
import { meetingAt, mustCall } from '../look-up.ts'
import type { Meeting, Minutes } from '../meeting.ts'
import { insertMeetingAction, insertMinutes } from './store.ts'

export type NewMinutes = {
  readonly words: string
  readonly decisions: string
  readonly present: readonly ParticipantId[]
  readonly readVersion: number
}
export type MinutesWritten = { readonly kind: 'written' } | { readonly kind: 'stale'; readonly now: Minutes }

export async function writeMinutes(
  ctx: Ctx,
  seat: Seat,
  meeting: Meeting,
  { words, decisions, present, readVersion }: NewMinutes,
): Promise<MinutesWritten> {
  mustCall(seat)
  if (meeting.minutes && meeting.minutes.version !== readVersion) return { kind: 'stale', now: meeting.minutes }
  const row = { municipality: ctx.municipality, meeting_id: meeting.id, version: readVersion + 1, words, decisions }
  const isWritten = await insertMinutes(
    ctx.db,
    { ...row, written_at: ctx.now, written_by: seat.me.id },
    present.filter(one => seat.plan.participants.some(participant => participant.id === one)),
  )
  if (!isWritten) {
    const { minutes } = await meetingAt(ctx, seat, meeting.id)
    if (minutes) return { kind: 'stale', now: minutes }
  }
  recordPlan(ctx, 'change', 'care-coordination.meeting-minutes', seat, '', { part: meeting.id })
  return { kind: 'written' }
}

export async function agreeAction(ctx: Ctx, seat: Seat, meeting: Meeting, action: NewAction): Promise<void> {
  mustCall(seat)
  mustWrite(seat, 'goals')
  const id = await addAction(ctx, seat, action)
  await insertMeetingAction(ctx.db, { municipality: ctx.municipality, meeting_id: meeting.id, action_id: id })
}
