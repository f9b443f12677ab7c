/** Children who are invited together for a contact moment. An invitation is no contact: somebody still has to come. */
import type { MomentCode } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { Born, ChildId, SchoolId } from '../../../../people/index.ts'
import type { PlannedId } from '../planning/planned-contact.ts'
import type { SessionId } from '../sessions/session.ts'

export type RoundId = string & { readonly __brand: 'InvitationRoundId' }
export type InvitationId = string & { readonly __brand: 'InvitationId' }

/** Everybody of a school, of one of its classes, or who was born in a stretch of days. */
export type Group = {
  readonly moment: MomentCode
  readonly school: SchoolId | null
  readonly className: string | null
  readonly born: Born | null
}

export type GroupWish = Group & {
  /** Sessions whose free places are given; without any they are asked to make an appointment. */
  readonly sessions: readonly SessionId[]
}

export type Round = Group & {
  readonly id: RoundId
  readonly schoolName: string | null
  readonly withPlace: boolean
  readonly invitedAt: Temporal.Instant
  readonly invitedByName: string
}

export const missReasons = ['no-address', 'no-place'] as const
export type MissReason = (typeof missReasons)[number]

export type Outcome =
  | { readonly way: 'mail' | 'letter'; readonly nth: number; readonly contact: PlannedId | null }
  | { readonly way: 'none'; readonly because: MissReason }

export type Invitation = {
  readonly id: InvitationId
  readonly child: ChildId
  readonly round: RoundId
  readonly moment: string
  readonly recordedAt: Temporal.Instant
  readonly outcome: Outcome
}
