import type { Organisation } from './organisation.ts'

export type OfferId = string & { readonly __brand: 'OfferId' }

/** `insured`: the health insurance pays, as a rule after a referral by a doctor. `unknown`: nobody said yet. */
export const costKinds = ['free', 'contribution', 'insured', 'unknown'] as const
export type CostKind = (typeof costKinds)[number]

export const audiences = ['child', 'parent', 'family'] as const
export type Audience = (typeof audiences)[number]

export type Place =
  | { readonly kind: 'at-home' | 'online' }
  | {
      readonly kind: 'there'
      readonly name: string
      readonly street: string
      readonly postcode: string
      readonly town: string
    }

/** Something a family can be helped with, as it stands in the social map (sociale kaart). Ages in years, with decimals. */
export type Offer = {
  readonly id: OfferId
  readonly name: string
  readonly description: string
  readonly organisation: Pick<Organisation, 'id' | 'name'>
  readonly minimumAge: number
  readonly maximumAge: number
  readonly forWhom: readonly Audience[]
  /** In words; `costKind` is what can be searched. */
  readonly cost: string
  readonly costKind: CostKind
  readonly languages: readonly string[]
  readonly places: readonly Place[]
  /** How one gets in: 'Zelf bellen', 'via de huisarts'. */
  readonly wayIn: string
  /** As it was last said; null when the partner did not say. */
  readonly waitingWeeks: number | null
  /** The day on which that was said. */
  readonly checkedOn: Temporal.PlainDate
  /** The last day on which it can be had; null while no end is known. */
  readonly availableUntil: Temporal.PlainDate | null
  readonly version: number
}

type Said = 'forWhom' | 'costKind' | 'places' | 'wayIn' | 'availableUntil'
/** What is not said holds for everyone, costs nobody knows what, and is to be had nobody knows where. */
export type NewOffer = Omit<Offer, 'id' | 'version' | Said> & Partial<Pick<Offer, Said>>
