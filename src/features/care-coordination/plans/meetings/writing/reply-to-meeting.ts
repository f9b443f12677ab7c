/** Whether somebody comes. Who has no account tells it, and another writes it down. */
import { type Ctx, NotAllowed } from '../../../../../platform/ctx.ts'
import { recordPlan, type Seat } from '../../open-plan.ts'
import type { ParticipantId } from '../../plan.ts'
import { participantIn } from '../../rules.ts'
import { mayCall } from '../look-up.ts'
import type { Meeting, ReplyKind } from '../meeting.ts'
import { insertReply } from './store.ts'

export async function replyToMeeting(
  ctx: Ctx,
  seat: Seat,
  meeting: Meeting,
  { participant, answer }: { readonly participant: ParticipantId; readonly answer: ReplyKind },
): Promise<void> {
  if (!meeting.invitees.includes(participant) || !mayReplyFor(seat, participant))
    throw new NotAllowed('care-coordination.meeting-reply', seat.children[0]?.id ?? null)
  const last = meeting.replies.find(one => one.participant === participant)?.version ?? 0
  await insertReply(ctx.db, {
    municipality: ctx.municipality,
    meeting_id: meeting.id,
    participant_id: participant,
    version: last + 1,
    answer,
    replied_at: ctx.now,
  })
  recordPlan(ctx, 'change', 'care-coordination.meeting-reply', seat, answer, { part: meeting.id })
}

/** For oneself; and for who cannot sign in, whoever may call meetings. */
export const mayReplyFor = (seat: Pick<Seat, 'plan' | 'me'>, participant: ParticipantId): boolean =>
  participant === seat.me.id || (mayCall(seat) && participantIn(seat.plan, participant)?.subject === null)
