/** What a visitor filters the social map by. Pure. */
import { type CostKind, costKinds, type Offer } from '../../offer.ts'

export type Filters = {
  /** In years, with a decimal: 4.5. Null when nothing, or no age, was typed. */
  readonly age: number | null
  readonly language: string
  /** A town, or 'at-home' or 'online'. */
  readonly place: string
  readonly cost: CostKind | null
}

export function filtersFrom(query: URLSearchParams): Filters {
  const typed = (query.get('leeftijd') ?? '').trim().replace(',', '.')
  return {
    age: /^\d{1,2}(?:\.\d{1,2})?$/.test(typed) ? Number(typed) : null,
    language: (query.get('taal') ?? '').slice(0, 60),
    place: (query.get('plaats') ?? '').slice(0, 60),
    cost: costKinds.find(kind => kind === query.get('kosten')) ?? null,
  }
}

/** 'Tot en met 4 jaar' is until the fifth birthday; an age with a decimal as it is written. */
export function fits(offer: Offer, { age, language, place, cost }: Filters): boolean {
  const { minimumAge: from, maximumAge: until } = offer
  const end = Number.isInteger(until) ? until + 1 : until
  return (
    (age === null || (age >= from && (age < end || age === until))) &&
    (language === '' || offer.languages.includes(language)) &&
    (place === '' || placesOf(offer).includes(place)) &&
    (cost === null || offer.costKind === cost)
  )
}

/** Towns, and elsewhere by what it is called in the code. */
const placesOf = ({ places }: Offer): readonly string[] =>
  places.map(place => (place.kind === 'there' ? place.town : place.kind))

/** What there is to choose from, in the order of the alphabet. */
export const choicesOf = (offers: readonly Offer[]) => ({
  languages: alphabetical(offers.flatMap(({ languages }) => languages)),
  places: alphabetical(offers.flatMap(placesOf)),
})

const alphabetical = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].toSorted((one, other) => one.localeCompare(other, 'nl'))
