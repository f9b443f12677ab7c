/** A time that somebody holds or has with a professional. Moved, cancelled, came: later facts. */
import type { ChildId } from '../../../../people/index.ts'
import type { KindId } from '../rosters/roster.ts'

export type AppointmentId = string & { readonly __brand: 'AppointmentId' }
export type VisitId = string & { readonly __brand: 'VisitId' }

export const endReasons = ['moved', 'cancelled-by-family', 'cancelled-by-us'] as const
export type EndReason = (typeof endReasons)[number]
/** Moving is no reason to choose: it follows from another time. */
export type CancelReason = Exclude<EndReason, 'moved'>

export type NewAppointment = {
  readonly id: AppointmentId
  /** Who come together share it. */
  readonly visit: VisitId
  readonly calendarId: string
  readonly sequence: number
  readonly kind: KindId
  readonly professional: string
  readonly location: string
  readonly room: string | null
  readonly startsAt: Temporal.Instant
  readonly minutes: number
  readonly child: ChildId | null
  /** Who booked in Mijn CJG. */
  readonly person: string | null
  readonly insteadOf: AppointmentId | null
}

export type Appointment = NewAppointment & {
  readonly kindName: string
  readonly locationName: string
  readonly professionalName: string
  readonly organisation: string
  readonly madeByName: string
  readonly isConfirmed: boolean
  readonly end: EndReason | null
  /** Null: nobody said. */
  readonly came: boolean | null
  readonly turns: number
  readonly overbookedBecause: string | null
}

export const endsAt = ({ startsAt, minutes }: Pick<Appointment, 'startsAt' | 'minutes'>): Temporal.Instant =>
  startsAt.add({ minutes })

/** It is still to be held. */
export const isStanding = ({ isConfirmed, end }: Pick<Appointment, 'isConfirmed' | 'end'>): boolean =>
  isConfirmed && end === null
