import { format } from '../../../platform/i18n/format.ts'
import type { Cause, Ending, Way } from './unreached.ts'

const cause: Record<Cause, string> = {
  'not-booked': 'Reageerde niet op een uitnodiging',
  'not-come': 'Kwam niet',
  'cannot-invite': 'Kon niet worden uitgenodigd',
}
const way: Record<Way, string> = {
  phone: 'Bellen',
  text: 'Sms',
  mail: 'E-mail',
  letter: 'Brief',
  'other-language': 'In een andere taal schrijven',
  interpreter: 'Bellen met een tolk',
  'walk-in': 'Uitnodigen voor de inloop',
  'home-visit': 'Huisbezoek',
  partner: 'Via school, opvang of verloskundige',
}
const ending: Record<Ending, string> = {
  reached: 'Bereikt, zonder afspraak',
  booked: 'Bereikt, er is een afspraak',
  'not-wanted': 'Gezin wil het niet',
  'cared-for-elsewhere': 'Zorg is elders',
  'moved-away': 'Verhuisd',
  died: 'Overleden',
}

export const text = {
  title: 'Niet bereikt',
  intro:
    'Wie zelf niet boekt, niet komt of niet uitgenodigd kan worden. Iedereen hier krijgt een volgende stap van een mens.',
  list: 'Wie nu',
  count: (count: number) => format.count(count, 'gezin', 'gezinnen'),
  cause,
  way,
  ending,
  columns: { child: 'Kind', because: 'Waarom', since: 'Sinds', tried: 'Geprobeerd', next: 'Volgende stap' },
  proposal: 'voorstel',
  late: 'had al gemoeten',
  none: {
    title: 'Er staat niemand op de lijst',
    body: 'Elke nacht komt erop wie niet reageerde, niet kwam of niet uitgenodigd kon worden.',
  },
  areas: {
    title: 'Bereik per buurt',
    about: 'De eerste vier cijfers van de postcode. Minder dan vijf tonen we niet: dat wijst een gezin aan.',
    area: 'Postcode',
    reached: 'Alsnog bereikt',
    open: 'Nog niet bereikt',
    hidden: 'minder dan 5',
    none: 'Nog geen cijfers.',
  },
  family: 'Hoe is dit gezin te bereiken?',
  noPhone: 'geen telefoonnummer',
  hasMail: 'e-mailadres bekend',
  noMail: 'geen e-mailadres',
  interpreter: (language: string) => `tolk: ${language}`,
  nextTitle: 'Volgende stap',
  nextLine: (step: string, on: Temporal.PlainDate) => `${step}, uiterlijk ${format.day(on)}`,
  tried: 'Wat is geprobeerd',
  triedNone: 'Nog niets.',
  triedLine: (what: string, on: Temporal.PlainDate, by: string) => `${format.shortDay(on)}: ${what}, door ${by}`,
  attempt: {
    title: 'Ik heb iets geprobeerd',
    way: 'Wat deed je?',
    note: 'Hoe ging het?',
    nextWay: 'Wat is de volgende stap?',
    nextOn: 'Uiterlijk wanneer?',
    save: 'Leg vast',
  },
  close: { title: 'Van de lijst', because: 'Waarom?', note: 'Toelichting', save: 'Haal van de lijst' },
  closed: (because: string, by: string) => `Van de lijst: ${because}. Door ${by}.`,
  stale: 'Een collega schreef net ook iets op. Lees het, en bewaar jouw woorden opnieuw als ze nog kloppen.',
  saved: 'Vastgelegd.',
  missing: {
    way: 'Kies uit de lijst.',
    note: 'Schrijf kort hoe het ging.',
    day: 'Kies een dag vanaf vandaag.',
    because: 'Kies waarom.',
  },
}
