import { InDutch } from '../../../platform/html/components/in-dutch.view.tsx'
import type { SummaryItem } from '../../../platform/html/components/summary-list.view.tsx'
import type { Child } from '../../../platform/html/html.ts'
import { formatIn } from '../../../platform/i18n/format-in.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { languageCalled } from '../../../platform/i18n/named-languages.ts'
import type { Offer, Place } from '../../offer.ts'
import { mapWords } from './words.ts'

export const agesIn = (language: Language, { minimumAge, maximumAge }: Offer): string => {
  const { number } = formatIn(language)
  return mapWords[language].ages(number(minimumAge), number(maximumAge))
}

/** What is known of an offer, in the reader's words; what the organisation wrote itself in Dutch, and said to be. */
export function factsOf(language: Language, offer: Offer): readonly SummaryItem[] {
  const words = mapWords[language]
  const { facts } = words
  const written = (said: string): Child => (said === '' ? words.unknown : <InDutch reader={language}>{said}</InDutch>)
  return [
    { label: facts.organisation, value: written(offer.organisation.name) },
    { label: facts.ages, value: agesIn(language, offer) },
    { label: facts.forWhom, value: offer.forWhom.map(one => words.audience[one]).join(separator(language)) },
    { label: facts.cost, value: costIn(language, offer) },
    {
      label: facts.languages,
      value: listed(offer.languages, languageOf(language), separator(language), words.unknown),
    },
    { label: facts.places, value: listed(offer.places, placeOf(language), '; ', words.unknown) },
    { label: facts.wait, value: words.wait(offer.waitingWeeks) },
    { label: facts.wayIn, value: written(offer.wayIn) },
    ...(offer.availableUntil ? [{ label: facts.until, value: formatIn(language).day(offer.availableUntil) }] : []),
  ]
}

const separator = (language: Language): string => (language === 'ar' ? '، ' : ', ')

/** Of which kind, and then what the organisation says of it where that is more. */
const costIn = (language: Language, { cost, costKind }: Offer): Child =>
  language === 'nl' || costKind === 'unknown' ? (
    <InDutch reader={language}>{cost}</InDutch>
  ) : (
    <>
      {mapWords[language].cost[costKind]}
      {cost !== mapWords.nl.cost[costKind] && (
        <>
          {' '}
          (<InDutch reader={language}>{cost}</InDutch>)
        </>
      )}
    </>
  )

const languageOf = (reader: Language) => (written: string) =>
  (reader === 'nl' ? written : languageCalled(written, reader)) ?? <InDutch reader={reader}>{written}</InDutch>

const placeOf = (language: Language) => (place: Place) =>
  place.kind === 'there' ? (
    <InDutch reader={language}>
      {[place.name, place.street, `${place.postcode} ${place.town}`].filter(Boolean).join(', ')}
    </InDutch>
  ) : (
    mapWords[language].elsewhere[place.kind]
  )

function listed<T>(all: readonly T[], drawn: (one: T) => Child, between: string, none: string): Child {
  if (all.length === 0) return none
  return all.flatMap((one, place) => (place === 0 ? [drawn(one)] : [between, drawn(one)]))
}
