/** A stretch of a day on which somebody sees children at a location, divided into places of equal length. */
import type { LocationId, ProfessionalId } from '../../../../centre/index.ts'

export type SessionId = string & { readonly __brand: 'ClinicSessionId' }
type Time = Temporal.PlainTime

export type NewSession = {
  readonly on: Temporal.PlainDate
  readonly from: Time
  readonly until: Time
  readonly placeMinutes: number
  readonly location: LocationId
  readonly professional: ProfessionalId
  readonly remark: string
}

export type Session = NewSession & {
  readonly id: SessionId
  readonly locationName: string
  readonly professionalName: string
}

/** How many children it has room for: only whole places count. */
export const placesIn = ({ from, until, placeMinutes }: Pick<Session, 'from' | 'until' | 'placeMinutes'>): number =>
  Math.floor(from.until(until).total('minutes') / placeMinutes)

/** When a place begins; places count from 1. */
export const timeOf = ({ from, placeMinutes }: Pick<Session, 'from' | 'placeMinutes'>, place: number): Time =>
  from.add({ minutes: placeMinutes * (place - 1) })

/** The places nobody has, in order. */
export function freePlaces(
  session: Pick<Session, 'from' | 'until' | 'placeMinutes'>,
  given: ReadonlySet<number>,
): readonly number[] {
  const all = Array.from({ length: placesIn(session) }, (_, place) => place + 1)
  return all.filter(place => !given.has(place))
}

/** Do two stretches of a professional's day overlap? One who is at two places at once is at neither. */
export const overlaps = (
  one: Pick<NewSession, 'on' | 'from' | 'until'>,
  other: Pick<NewSession, 'on' | 'from' | 'until'>,
): boolean =>
  one.on.equals(other.on) &&
  Temporal.PlainTime.compare(one.from, other.until) < 0 &&
  Temporal.PlainTime.compare(other.from, one.until) < 0
