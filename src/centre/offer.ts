import type { Organisation } from './organisation.ts'

export type OfferId = string & { readonly __brand: 'OfferId' }

/** Something a family can be helped with, as it stands in the social map (sociale kaart). Ages in years. */
export type Offer = {
  readonly id: OfferId
  readonly name: string
  readonly description: string
  readonly organisation: Pick<Organisation, 'id' | 'name'>
  readonly minimumAge: number
  readonly maximumAge: number
  readonly cost: string
  readonly languages: readonly string[]
  /** Null when the partner did not say. */
  readonly waitingWeeks: number | null
  readonly checkedOn: Temporal.PlainDate
}
