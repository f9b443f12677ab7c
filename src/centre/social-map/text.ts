import { format } from '../../platform/i18n/format.ts'
import type { Audience, CostKind, Place } from '../offer.ts'

const cost: Record<CostKind, string> = {
  free: 'gratis',
  contribution: 'eigen bijdrage',
  insured: 'via de zorgverzekering',
  unknown: 'niet bekend',
}
const audience: Record<Audience, string> = { child: 'kind of jongere', parent: 'ouder', family: 'het hele gezin' }

export const text = {
  title: 'Sociale kaart',
  back: 'Verwijzingen',
  administration: 'Beheer',
  intro: 'Houd bij wat je organisatie biedt. Verwijzers en gezinnen kiezen met wat hier staat.',
  stale: (count: number) =>
    count === 0
      ? 'Alles is het laatste half jaar nagekeken.'
      : `${format.count(count, 'aanbod is', 'aanbiedingen zijn')} langer dan een half jaar niet nagekeken.`,
  none: { title: 'Hier staat nog geen aanbod', body: 'Zet erin wat je organisatie voor gezinnen doet.' },
  add: 'Zet aanbod op de kaart',
  offer: 'Aanbod',
  organisation: 'Organisatie',
  chooseOrganisation: 'Kies een organisatie',
  waiting: 'Wachttijd',
  checkedOn: 'Nagekeken op',
  gone: 'Gezinnen zien dit niet',
  goneSoon: (on: Temporal.PlainDate) => `Zichtbaar tot ${format.shortDay(on)}`,
  someGone: (count: number) =>
    `${format.count(count, 'aanbod is', 'aanbiedingen zijn')} te lang niet nagekeken, of voorbij. Gezinnen zien het niet. Kijk het na en bewaar de wachttijd: dan staat het er weer.`,
  until: 'Tot en met welke dag is dit er?',
  untilHint: 'Laat leeg als er geen einde is.',
  waits: (weeks: number | null): string => {
    if (weeks === null) return 'niet bekend'
    return weeks === 0 ? 'geen' : format.count(weeks, 'week', 'weken')
  },
  about: 'Wat het is',
  name: 'Naam van het aanbod',
  description: 'Wat is het, in gewone woorden?',
  minimumAge: 'Vanaf welke leeftijd?',
  maximumAge: 'Tot en met welke leeftijd?',
  ageHint: 'In jaren, met een komma: 2,5',
  years: 'jaar',
  forWhom: 'Voor wie?',
  audience,
  costKind: 'Wat kost het?',
  cost,
  costWords: 'Kosten in woorden',
  costWordsHint: 'Bijvoorbeeld: gratis, of 10 euro per keer',
  languages: 'Talen, met komma’s ertussen',
  places: 'Adressen, op elke regel één',
  placesHint: 'Naam, straat en nummer, postcode, plaats. Bijvoorbeeld: CJG Noord, Wilgenstraat 41, 1235 CD, Vlierdam',
  alsoAt: 'Kan het ook ergens anders?',
  elsewhere: { 'at-home': 'bij mensen thuis', online: 'online' } satisfies Record<
    Exclude<Place['kind'], 'there'>,
    string
  >,
  wayIn: 'Hoe meld je je aan?',
  save: 'Bewaar',
  cancel: 'Annuleer',
  weeks: 'Hoeveel weken wachten?',
  weeksHint: 'Laat leeg als niemand het weet. 0 is: je kunt meteen terecht.',
  weeksUnit: 'weken',
  saidBy: 'Wie zei dat?',
  saidOn: 'Op welke dag?',
  sayWaiting: 'Bewaar de wachttijd',
  stop: 'Haal van de kaart',
  stopTitle: 'Dit aanbod is er niet meer',
  stopBody: 'Wie al verwezen is, blijft verwezen. Nieuwe gezinnen zien het aanbod niet meer.',
  saved: 'Bewaard.',
  overtaken: 'Iemand anders heeft dit aanbod net gewijzigd. Hieronder staat wat jij schreef; nu staat er:',
  missing: {
    name: 'Schrijf hoe het aanbod heet.',
    description: 'Schrijf wat het is.',
    age: 'Vul een leeftijd in van 0 tot en met 23 jaar.',
    ages: 'De hoogste leeftijd ligt onder de laagste.',
    forWhom: 'Kies voor wie het is.',
    costKind: 'Kies wat het kost.',
    languages: 'Schrijf minstens één taal op.',
    until: 'Dit is geen datum.',
    place: 'Schrijf op elke regel: naam, straat en nummer, postcode, plaats.',
    organisation: 'Kies een organisatie.',
    weeks: 'Vul een heel aantal weken in, van 0 tot en met 260.',
    saidBy: 'Schrijf op wie het zei.',
    saidOn: 'Vul een datum in die niet in de toekomst ligt.',
  },
}
