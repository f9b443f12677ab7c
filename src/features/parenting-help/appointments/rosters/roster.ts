/** Who receives families where and when, in which rooms, for what, and the days on which it is otherwise. */
import type { Roster as Hours } from '../../../../knowledge/appointments/free-slots.ts'

export type KindId = string & { readonly __brand: 'AppointmentKindId' }
export type RosterId = string & { readonly __brand: 'RosterId' }
export type RoomId = string & { readonly __brand: 'RoomId' }
export type AbsenceId = string & { readonly __brand: 'AbsenceId' }

export type NewKind = {
  readonly name: string
  /** For families: what it is for. */
  readonly words: string
  readonly minutes: number
  /** From this age in months, up to but not including the other. */
  readonly fromMonths: number
  readonly untilMonths: number
  /** Without an account and without a name. */
  readonly isOpen: boolean
}
export type Kind = NewKind & { readonly id: KindId }

export type NewRoom = { readonly location: string; readonly name: string }
export type Room = NewRoom & { readonly id: RoomId }

export type NewRoster = Omit<Hours, 'id'> & { readonly kinds: readonly KindId[] }
export type Roster = NewRoster & { readonly id: RosterId }

export const absenceReasons = ['free', 'ill', 'meeting', 'closed'] as const
export type AbsenceReason = (typeof absenceReasons)[number]
export type NewAbsence = {
  /** Null: everybody. */
  readonly professional: string | null
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly reason: AbsenceReason
}
export type Absence = NewAbsence & { readonly id: AbsenceId }

/** Is this kind for a child of this age? Who is not born yet counts as nought. */
export function isForAge(
  kind: Pick<Kind, 'fromMonths' | 'untilMonths'>,
  birth: Temporal.PlainDate,
  on: Temporal.PlainDate,
) {
  const months = Math.max(0, birth.until(on, { largestUnit: 'months' }).months)
  return months >= kind.fromMonths && months < kind.untilMonths
}
