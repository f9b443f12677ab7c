/** The team meets: when, who was there, what stands on the agenda and what was said of it. */
import type { TeamId } from './care-team.ts'
import type { Decision, ItemId, SeenItem } from './item.ts'

export type MeetingId = string & { readonly __brand: 'MeetingId' }

export const presences = ['present', 'excused', 'absent'] as const
export type Presence = (typeof presences)[number]

export type Meeting = {
  readonly id: MeetingId
  readonly team: TeamId
  readonly startsAt: Temporal.Instant
  readonly minutes: number
  readonly place: string
  readonly cancellation: { readonly reason: string } | null
}

/** A place on the agenda, in its order. */
export type Placement = {
  readonly meeting: MeetingId
  readonly item: ItemId
  readonly ordinal: number
  readonly minutes: number
}
export type OnAgenda = { readonly placement: Placement; readonly seen: SeenItem }

/** What was said and agreed of one item at one meeting; the highest version counts. */
export type Minutes = {
  readonly meeting: MeetingId
  readonly item: ItemId
  readonly version: number
  readonly analysis: string
  /** In plain words, for the family. */
  readonly agreed: string
  readonly decision: Decision | null
  readonly lead: string | null
  readonly leadName: string
  readonly writtenAt: Temporal.Instant
  readonly writtenByName: string
}
export type MinutesWords = Pick<Minutes, 'analysis' | 'agreed' | 'decision' | 'lead'>
