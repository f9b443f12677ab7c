/**
 * Which help of the social map fits a question, and in which order it is laid before the family: what fits wholly first, then what is
 * nearest, then the shortest wait. The order is a choice of this program, shown with its reason; no source sets one.
 * Pure: today arrives as the age.
 */
import type { Offer, Place } from '../../../centre/index.ts'
import { areaOf } from '../../../knowledge/identifiers/postcode.ts'
import type { QuestionWords } from '../questions/question.ts'

/** Where the family lives; several for a child with two homes, none when it may not be told. */
export type Home = { readonly postcode: string; readonly town: string }

/** From near to far. */
const nearness = ['at-home', 'around-the-corner', 'in-town', 'online', 'elsewhere', 'unknown'] as const
export type Nearness = (typeof nearness)[number]

export type Reason =
  | { readonly kind: 'age'; readonly fits: boolean; readonly years: number }
  | { readonly kind: 'for-whom'; readonly fits: boolean }
  | { readonly kind: 'place'; readonly fits: boolean; readonly near: Nearness; readonly town: string }
  | { readonly kind: 'cost'; readonly fits: boolean; readonly cost: Offer['costKind']; readonly words: string }
  | { readonly kind: 'language'; readonly fits: boolean; readonly language: string }
  | {
      readonly kind: 'wait'
      readonly fits: boolean
      readonly weeks: number | null
      readonly saidOn: Temporal.PlainDate
    }

export type Fit = { readonly offer: Offer; readonly reasons: readonly Reason[]; readonly misfits: number }

export type Asked = Pick<QuestionWords, 'forWhom' | 'language' | 'travel' | 'cost' | 'longestWait'> & {
  /** In years, with decimals; negative before the birth. */
  readonly age: number
}

export const rankOffers = (offers: readonly Offer[], asked: Asked, homes: readonly Home[]): readonly Fit[] =>
  offers.map(offer => fitOf(offer, asked, homes)).toSorted(best)

const best = (one: Fit, other: Fit): number =>
  one.misfits - other.misfits || distance(one) - distance(other) || wait(one) - wait(other)

const distance = ({ reasons }: Fit): number =>
  Math.min(...reasons.map(reason => (reason.kind === 'place' ? nearness.indexOf(reason.near) : nearness.length)))
const wait = ({ offer }: Fit): number => offer.waitingWeeks ?? Number.MAX_SAFE_INTEGER

export function fitOf(offer: Offer, asked: Asked, homes: readonly Home[]): Fit {
  const years = Math.max(0, asked.age)
  const place = nearest(offer.places, asked.travel, homes)
  const reasons: readonly Reason[] = [
    { kind: 'age', fits: years >= offer.minimumAge && isUpTo(years, offer.maximumAge), years },
    ...(offer.forWhom.includes(asked.forWhom) ? [] : [{ kind: 'for-whom', fits: false } as const]),
    place,
    { kind: 'cost', fits: isAffordable(offer.costKind, asked.cost), cost: offer.costKind, words: offer.cost },
    ...languageReason(offer, asked.language),
    {
      kind: 'wait',
      fits: asked.longestWait === null || offer.waitingWeeks === null || offer.waitingWeeks <= asked.longestWait,
      weeks: offer.waitingWeeks,
      saidOn: offer.checkedOn,
    },
  ]
  return { offer, reasons, misfits: reasons.filter(reason => !reason.fits).length }
}

/** 'To 4 years' holds until the day of turning 5; 'to 2,5 years' until the age of 2,5. */
export const isUpTo = (years: number, maximum: number): boolean =>
  Number.isInteger(maximum) ? Math.floor(years) <= maximum : years <= maximum

const isAffordable = (kind: Offer['costKind'], limit: Asked['cost']): boolean =>
  limit === 'any' || kind === 'free' || kind === 'unknown' || (limit === 'some' && kind === 'contribution')

const languageReason = (offer: Offer, language: string): readonly Reason[] =>
  language === ''
    ? []
    : [{ kind: 'language', language, fits: offer.languages.some(one => one.toLowerCase() === language.toLowerCase()) }]

function nearest(places: readonly Place[], travel: Asked['travel'], homes: readonly Home[]): Reason {
  const near = places.map(place => ({ near: nearnessOf(place, homes), town: place.kind === 'there' ? place.town : '' }))
  const reachable = near.filter(one => isReachable(one.near, travel))
  const ordered = (reachable.length > 0 ? reachable : near).toSorted(
    (one, other) => nearness.indexOf(one.near) - nearness.indexOf(other.near),
  )
  const found = ordered[0] ?? { near: 'unknown' as const, town: '' }
  // Where nobody may know the home, nothing is said against a place.
  const isUnknown = found.near === 'unknown' || homes.length === 0
  return { kind: 'place', ...found, fits: isUnknown || isReachable(found.near, travel) }
}

function nearnessOf(place: Place, homes: readonly Home[]): Nearness {
  if (place.kind !== 'there') return place.kind
  if (homes.some(home => areaOf(home.postcode) === areaOf(place.postcode))) return 'around-the-corner'
  return homes.some(home => home.town === place.town) ? 'in-town' : 'elsewhere'
}

function isReachable(near: Nearness, travel: Asked['travel']): boolean {
  switch (travel) {
    case 'at-home':
    case 'online':
      return near === travel
    case 'nearby':
      return near === 'at-home' || near === 'around-the-corner' || near === 'online'
    case 'in-town':
      return near !== 'elsewhere'
    case 'anywhere':
      return true
  }
}
