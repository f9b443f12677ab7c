/** A place to walk in as families find it, and as a municipality keeps it. */
import type { HolidayName } from '../../knowledge/ages/named-holidays.ts'
import type { PostcodeAreas } from '../../knowledge/identifiers/postcode-areas.ts'
import type { Location } from '../municipality.ts'
import type { OpeningDays } from '../opening-days.ts'

export type KeptLocation = Location & {
  readonly about: string
  readonly version: number
  readonly days: OpeningDays
  /** The postcodes it serves; empty while nobody said. */
  readonly areas: PostcodeAreas
}
export type LocationWords = Omit<Location, 'id'> & { readonly about: string }
export type NewAreas = {
  readonly areas: PostcodeAreas
  readonly validFrom: Temporal.PlainDate
  readonly reason: string
}
export type HolidaySetting = {
  readonly id: string
  readonly closedOn: readonly HolidayName[]
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setByName: string
}

/**
 * Ours, and called so on the page: on which holidays a place is closed is for who keeps it. Good Friday and 5 May are ordinary working
 * days for many, so they are left to choose.
 */
export const proposedClosedOn: readonly HolidayName[] = [
  'new-year',
  'easter-monday',
  'kings-day',
  'ascension-day',
  'whit-monday',
  'christmas-day',
  'boxing-day',
]
