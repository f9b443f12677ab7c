import type { Audience, CostKind, Place } from '../../offer.ts'

/** What is said around the social map: the same in every language. What organisations wrote of themselves stays Dutch. */
export type MapWords = {
  readonly title: string
  readonly lead: string
  readonly filters: {
    readonly age: string
    readonly ageHint: string
    readonly language: string
    readonly anyLanguage: string
    readonly place: string
    readonly anyPlace: string
    readonly cost: string
    readonly anyCost: string
    readonly show: string
  }
  readonly cost: Readonly<Record<CostKind, string>>
  readonly elsewhere: Readonly<Record<Exclude<Place['kind'], 'there'>, string>>
  readonly count: (count: number) => string
  readonly none: { readonly title: string; readonly body: string }
  readonly ask: string
  readonly more: string
  /** In years, as the language writes them. */
  readonly ages: (from: string, until: string) => string
  readonly wait: (weeks: number | null) => string
  readonly facts: Readonly<
    Record<'organisation' | 'ages' | 'forWhom' | 'cost' | 'languages' | 'places' | 'wait' | 'wayIn' | 'until', string>
  >
  readonly audience: Readonly<Record<Audience, string>>
  readonly checked: (day: string) => string
  readonly unknown: string
  readonly openData: string
  /** That organisations describe themselves in Dutch; empty in Dutch. */
  readonly inDutch: string
  /** That nobody who speaks this language read these words yet; empty in Dutch. */
  readonly notReviewed: string
}
