/** The people of a plan meet: when, where, who was asked, what was decided. A changed date is a version, and is answered anew. */
import type { ActionId, ParticipantId, PlanId } from '../plan.ts'

export type MeetingId = string & { readonly __brand: 'PlanMeetingId' }

export type MeetingTime = {
  readonly version: number
  readonly startsAt: Temporal.Instant
  readonly minutes: number
  /** Empty when it is only by video. */
  readonly place: string
  readonly videoLink: string
  /** What was put on the agenda by hand, a line each; the rest is read off the plan. */
  readonly points: string
  readonly setAt: Temporal.Instant
}

export const replies = ['comes', 'does-not-come', 'maybe'] as const
export type ReplyKind = (typeof replies)[number]
export type Reply = {
  readonly participant: ParticipantId
  readonly version: number
  readonly kind: ReplyKind
  readonly at: Temporal.Instant
}

export type Minutes = {
  readonly version: number
  readonly words: string
  readonly decisions: string
  readonly present: readonly ParticipantId[]
  readonly writtenAt: Temporal.Instant
  readonly writtenBy: ParticipantId
}

export type Meeting = {
  readonly id: MeetingId
  readonly plan: PlanId
  readonly calledBy: ParticipantId
  /** As it is now; earlier versions are known to the invitations only. */
  readonly time: MeetingTime
  readonly invitees: readonly ParticipantId[]
  /** What each said last. */
  readonly replies: readonly Reply[]
  readonly cancellation: { readonly reason: string; readonly at: Temporal.Instant; readonly by: ParticipantId } | null
  readonly minutes: Minutes | null
  readonly actions: readonly ActionId[]
  /** When the ten minutes on the wall screen began; null while they did not. */
  readonly reviewStartedAt: Temporal.Instant | null
}

export const endOf = ({ time }: Pick<Meeting, 'time'>): Temporal.Instant => time.startsAt.add({ minutes: time.minutes })

/** Still to come, or going on. */
export const isComing = (meeting: Meeting, now: Temporal.Instant): boolean =>
  meeting.cancellation === null && Temporal.Instant.compare(now, endOf(meeting)) <= 0

/** What somebody said to the date as it is now; a changed date is asked again. */
export const replyOf = ({ replies: all, time }: Meeting, participant: ParticipantId): ReplyKind | null =>
  all.find(one => one.participant === participant && Temporal.Instant.compare(one.at, time.setAt) >= 0)?.kind ?? null

/** Who sits at the table: who was there by the minutes, else who was asked and did not say no. */
export const tableOf = (meeting: Meeting): readonly ParticipantId[] =>
  meeting.minutes && meeting.minutes.present.length > 0
    ? meeting.minutes.present
    : meeting.invitees.filter(one => replyOf(meeting, one) !== 'does-not-come')
