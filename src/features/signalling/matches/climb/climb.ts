/** A rung of the ladder that a match climbed, as a fact with its day. */
import type { ToldParty, WaitedFor } from '../../../../knowledge/referral-index/ladder.ts'

/** `notice`: whoever keeps the agreements heard that there is a match, before anything was late (Jeugdwet 7.1.3.2). */
export const climbedFor = ['notice', 'contact', 'lead'] as const
export type ClimbedFor = 'notice' | WaitedFor

export type Climb = {
  readonly match: string
  readonly without: ClimbedFor
  readonly tells: ToldParty
  readonly nth: number
  readonly after: number
  readonly on: Temporal.PlainDate
}
