import { format } from '../../../platform/i18n/format.ts'
import type { AgeBand, Asker, Channel, ContactKind, FollowUp, Topic } from './contact.ts'

const channel: Record<Channel, string> = {
  desk: 'balie',
  phone: 'telefoon',
  email: 'e-mail',
  chat: 'chat',
  website: 'website',
  'home-visit': 'huisbezoek',
  school: 'school',
  meeting: 'bijeenkomst',
}
const asker: Record<Asker, string> = {
  parent: 'ouder',
  youth: 'jongere',
  relative: 'familie of bekende',
  professional: 'professional',
  school: 'school of opvang',
  other: 'iemand anders',
}
const ageBand: Record<AgeBand, string> = {
  expected: 'zwanger',
  '0-1': '0 jaar',
  '1-4': '1 tot 4 jaar',
  '4-12': '4 tot 12 jaar',
  '12-16': '12 tot 16 jaar',
  '16-18': '16 en 17 jaar',
  '18-23': '18 tot 23 jaar',
}
const kind: Record<ContactKind, string> = {
  information: 'informatie',
  advice: 'advies',
  'light-help': 'licht pedagogische hulp',
  guidance: 'toeleiding naar hulp',
  signal: 'signaal',
  complaint: 'klacht of compliment',
}
const followUp: Record<FollowUp, string> = {
  none: 'klaar, geen vervolg',
  appointment: 'afspraak gemaakt',
  course: 'naar een cursus',
  referred: 'verwezen',
  coordination: 'naar coördinatie van zorg',
}
const topic: Record<Topic, string> = {
  feeding: 'voeding',
  sleep: 'slapen',
  crying: 'huilen',
  'toilet-training': 'zindelijk worden',
  growth: 'groei en gewicht',
  vaccination: 'vaccinaties',
  rules: 'regels en grenzen',
  listening: 'luisteren',
  tantrums: 'driftbuien en boosheid',
  siblings: 'broers en zussen',
  language: 'taal en spraak',
  'fear-and-sadness': 'angst en verdriet',
  'busy-behaviour': 'druk gedrag',
  school: 'school en opvang',
  bullying: 'pesten',
  screens: 'gamen en schermen',
  puberty: 'puberteit',
  friends: 'vrienden en relaties',
  substances: 'roken, alcohol, drugs',
  pregnancy: 'zwanger en net bevallen',
  'being-a-parent': 'ouder zijn',
  separation: 'scheiding en omgang',
  'unsafe-at-home': 'ruzie of onveilig thuis',
  'money-and-housing': 'geld en wonen',
  other: 'iets anders',
}

/** What the choices of a contact are called, at the desk and in the figures. */
export const contactWords = { channel, asker, ageBand, kind, followUp, topic }

export const text = {
  title: 'Balie',
  intro: 'Een naam is niet nodig. Typ waar het over gaat en druk op Enter.',
  registered: 'Het contact is vastgelegd.',
  linkTo: 'Koppel het aan een kind',
  quick: {
    label: 'Snel vastleggen',
    hint: 'De eerste letters zijn genoeg: sla, of driftb jongere 4-12 telefoon 20m. Enter in een leeg veld roept de volgende.',
    submit: 'Leg vast',
    all: 'Alle velden',
    faults: {
      'no-topic': 'Noem minstens één onderwerp.',
      unknown: (word: string) => `We kennen ‘${word}’ niet. Kies uit de lijst, of gebruik alle velden.`,
      'more-than-one': (word: string) => `‘${word}’ kan meer dan één ding zijn. Typ nog een letter.`,
    },
  },
  register: 'Leg vast',
  channelLabel: 'Hoe kwam de vraag binnen?',
  askerLabel: 'Wie stelt de vraag?',
  ageLabel: 'Leeftijd van het kind',
  ageUnknown: 'niet bekend',
  topicsLabel: 'Waar gaat het over?',
  kindLabel: 'Wat gaf je?',
  followUpLabel: 'Vervolg',
  minutesLabel: 'Duur',
  minutesUnit: 'minuten',
  locationLabel: 'Locatie',
  languageLabel: 'Taal, als het geen Nederlands was',
  childLabel: 'Dit gaat over',
  childHint: 'Alleen als de vrager dat wil.',
  today: 'Vandaag',
  todayCount: (count: number) => format.count(count, 'contact', 'contacten'),
  none: { title: 'Vandaag nog geen contacten', body: 'Leg het eerste contact vast met het formulier.' },
  columns: { time: 'Tijd', topics: 'Onderwerp', asker: 'Wie', channel: 'Via', followUp: 'Vervolg' },
  missing: {
    channel: 'Kies hoe de vraag binnenkwam.',
    asker: 'Kies wie de vraag stelt.',
    ageBand: 'Kies een leeftijd uit de lijst.',
    kind: 'Kies wat je gaf.',
    followUp: 'Kies wat er nu gebeurt.',
    topics: 'Kies minstens één onderwerp.',
    minutes: 'Vul een duur in van 1 tot 480 minuten.',
  },
  ...contactWords,
}
