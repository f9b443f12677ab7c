import { format } from '../../../platform/i18n/format.ts'
import type { CostKind, Offer, Place } from '../../offer.ts'

const cost: Readonly<Record<CostKind, string>> = {
  free: 'gratis',
  contribution: 'eigen bijdrage',
  insured: 'via de zorgverzekering',
  unknown: 'niet bekend',
}
const elsewhere: Readonly<Record<string, string>> = { 'at-home': 'bij jou thuis', online: 'online' }

export const text = {
  title: 'Hulp en cursussen in de buurt',
  lead: 'Wie helpt, voor wie, wat kost het en hoe lang wacht je? Je mag altijd eerst met ons overleggen.',
  filters: {
    age: 'Leeftijd van het kind',
    ageHint: 'In jaren, bijvoorbeeld 4 of 4,5',
    language: 'Taal',
    anyLanguage: 'Alle talen',
    place: 'Waar',
    anyPlace: 'Overal',
    cost: 'Kosten',
    anyCost: 'Maakt niet uit',
    show: 'Toon',
  },
  cost,
  place: (place: string) => elsewhere[place] ?? place,
  count: (count: number) => format.count(count, 'aanbod past', 'mogelijkheden passen'),
  none: { title: 'Hier past niets bij', body: 'Haal een keuze weg, of vraag het ons. Wij weten vaak nog iets.' },
  ask: 'Vraag het ons',
  back: 'Hulp en cursussen in de buurt',
  ages: ({ minimumAge, maximumAge }: Offer) =>
    `${format.number(minimumAge)} tot en met ${format.number(maximumAge)} jaar`,
  wait: (weeks: number | null): string => {
    if (weeks === null) return 'wachttijd niet bekend'
    return weeks === 0 ? 'geen wachttijd' : `${format.count(weeks, 'week', 'weken')} wachten`
  },
  facts: {
    organisation: 'Van',
    ages: 'Leeftijd',
    forWhom: 'Voor',
    cost: 'Kosten',
    languages: 'Talen',
    places: 'Waar',
    wait: 'Wachttijd',
    wayIn: 'Zo meld je je aan',
    until: 'Tot',
  },
  audience: { child: 'kinderen en jongeren', parent: 'ouders', family: 'het hele gezin' },
  checked: (day: Temporal.PlainDate) => `Nagekeken op ${format.day(day)}.`,
  where: (place: Place): string =>
    place.kind === 'there'
      ? [place.name, place.street, `${place.postcode} ${place.town}`].filter(Boolean).join(', ')
      : (elsewhere[place.kind] ?? ''),
  unknown: 'Vraag het ons',
  openData: 'Dit overzicht als open data (Open Referral HSDS 3)',
}
