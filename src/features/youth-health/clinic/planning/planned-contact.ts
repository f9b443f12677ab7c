/** A child has a place in a session, for a contact moment. What is moved or cancelled is a later fact. */
import type { MomentCode } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { ChildId } from '../../../../people/index.ts'
import type { SessionId } from '../sessions/session.ts'

export type PlannedId = string & { readonly __brand: 'PlannedContactId' }

export const endReasons = ['moved', 'cancelled-by-family', 'cancelled-by-us'] as const
export type EndReason = (typeof endReasons)[number]
/** Moving is no reason to choose: it follows from choosing another place. */
export const cancelReasons = ['cancelled-by-family', 'cancelled-by-us'] as const satisfies readonly EndReason[]

export type NewPlanned = {
  readonly child: ChildId
  readonly moment: MomentCode
  readonly session: SessionId
  readonly place: number
}

export type Planned = NewPlanned & {
  readonly id: PlannedId
  readonly on: Temporal.PlainDate
  readonly at: Temporal.PlainTime
  /** How long the place lasts. */
  readonly minutes: number
  readonly locationName: string
  /** How many times this child was planned for this moment, this time included. */
  readonly nth: number
  readonly plannedByName: string
  readonly recordedAt: Temporal.Instant
  readonly end: { readonly because: EndReason; readonly note: string; readonly byName: string } | null
  /** Since when the child is here, and in which turn that was said. */
  readonly arrivedAt: Temporal.Instant | null
  readonly arrivals: number
}
