import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { MapWords } from '../map-words.ts'

const { count } = formatIn('nl')

export const nl: MapWords = {
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
  cost: {
    free: 'gratis',
    contribution: 'eigen bijdrage',
    insured: 'via de zorgverzekering',
    unknown: 'niet bekend',
  },
  elsewhere: { 'at-home': 'bij jou thuis', online: 'online' },
  count: offers => count(offers, { one: 'aanbod past', other: 'mogelijkheden passen' }),
  none: { title: 'Hier past niets bij', body: 'Haal een keuze weg, of vraag het ons. Wij weten vaak nog iets.' },
  ask: 'Vraag het ons',
  more: 'Meer',
  ages: (from, until) => `${from} tot en met ${until} jaar`,
  wait: weeks => {
    if (weeks === null) return 'wachttijd niet bekend'
    return weeks === 0 ? 'geen wachttijd' : `${count(weeks, { one: 'week', other: 'weken' })} wachten`
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
  checked: day => `Nagekeken op ${day}.`,
  unknown: 'Vraag het ons',
  openData: 'Dit overzicht als open data (Open Referral HSDS 3)',
  inDutch: '',
  notReviewed: '',
}
