import type { SignalLevel } from '../../../knowledge/signals/levels.ts'
import type { TriageStanding, TriageStep } from '../../../knowledge/signals/triage.ts'
import { format } from '../../../platform/i18n/format.ts'

const level: Record<SignalLevel, { readonly label: string; readonly hint: string }> = {
  universal: { label: 'Universeel', hint: 'Past bij gewoon opgroeien. Advies of informatie is genoeg.' },
  'at-risk': { label: 'Risico', hint: 'Er zijn risico’s. Volgen, of lichte hulp.' },
  individual: { label: 'Individueel', hint: 'Dit kind of gezin heeft nu hulp nodig.' },
}
const step: Record<TriageStep, string> = {
  'advice-to-sender': 'Advies aan de afzender',
  'call-family': 'Wij bellen het gezin',
  'help-offered': 'Hulp aangeboden',
  plan: 'Een gezinsplan',
  'care-team': 'Het zorgteam op school',
  'reporting-code': 'De meldcode',
  'report-to-index': 'Melding in de verwijsindex',
  'nothing-needed': 'Er is nu niets nodig',
}
const standing: Record<Exclude<TriageStanding['kind'], 'waits'>, string> = {
  'to-answer': 'Afzender nog niet gehoord',
  answered: 'Afzender heeft antwoord',
  closed: 'Afgerond',
}

const logIn = 'Log in op het CJG om het te lezen: ga naar Signalen. In deze mail staat daarom niets over wie het gaat.'

export const text = {
  title: 'Triage',
  remark: (open: number, overdue: number) => {
    if (open === 0) return 'Er wacht niets op een besluit.'
    return `${format.count(open, 'zorg wacht', 'zorgen wachten')} op een besluit${overdue > 0 ? `, ${overdue} te laat` : ''}`
  },
  settings: 'Termijnen',
  figures: 'Cijfers',
  waiting: 'Wacht op een besluit',
  noneWaiting: {
    title: 'Alles is bekeken',
    body: 'Stuurt een partner of collega een zorg, dan staat die hier, met de dag waarop er uiterlijk een besluit is.',
  },
  unanswered: 'De afzender hoorde nog niets',
  unansweredIntro: 'Hier is over besloten, maar wie de zorg stuurde weet dat nog niet. Schrijf wat er gedaan is.',
  running: 'Loopt nog',
  given: 'Aan jou gegeven',
  givenIntro: 'Het CJG vroeg jou om dit op te pakken.',
  columns: { who: 'Over wie', from: 'Van', term: 'Besluit uiterlijk', state: 'Stand' },
  sentOn: (at: Temporal.Instant) => `gestuurd ${format.moment(at)}`,
  due: (on: Temporal.PlainDate) => format.shortDay(on),
  overdue: 'Te laat',
  unknownSender: 'iemand die hier niet meer werkt',
  from: (profession: string, organisation: string) => `${profession}, ${organisation}`,
  assignedTo: (name: string) => `Opgepakt door ${name}`,
  standing,
  page: {
    signals: 'Signalen',
    title: (about: string) => `Zorg over ${about}`,
    remark: (at: Temporal.Instant, due: Temporal.PlainDate) =>
      `Gestuurd op ${format.moment(at)} · besluit uiterlijk ${format.shortDay(due)}`,
    overdueTitle: 'Het besluit is te laat',
    overdue: (due: Temporal.PlainDate) =>
      `De laatste dag was ${format.day(due)}. Bel de afzender als het langer duurt.`,
    words: 'Wat de afzender schreef',
    sender: 'Wie dit stuurde',
    phone: 'Telefoon',
    email: 'E-mail',
    youth: {
      title: 'Over wie het gaat',
      name: 'Naam',
      born: 'Geboren',
      expected: 'Uitgerekend',
      mother: 'Moeder',
      sex: 'Geslacht',
      address: 'Adres',
      about: 'In eigen woorden',
      unknown: 'De afzender schreef alleen dit.',
    },
    child: 'Kind in ons register',
    noChild: 'Nog niet gekoppeld. De afzender merkt niets van een koppeling.',
    link: 'Koppel aan een kind',
    relink: 'Koppel aan een ander kind',
    openChild: 'Open',
    named: 'De afzender koos dit kind zelf.',
    linkedTitle: (name: string) => `Zorg over ${name}`,
    ways: 'Verder met deze zorg',
    way: {
      plan: { label: 'Begin een gezinsplan', remark: 'Samen met het gezin' },
      'care-team': { label: 'Breng in bij het zorgteam op school', remark: 'Met toestemming van het gezin' },
      'reporting-code': { label: 'Volg de meldcode', remark: 'Bij een vermoeden van geweld of verwaarlozing' },
      'report-to-index': { label: 'Leg een eigen zorg vast', remark: 'Melden in de verwijsindex weeg je zelf' },
    },
    confidential: 'Alleen de afzender (het eigen deel), wie beslist en wie het oppakt lezen dit.',
    closed: (words: string, at: Temporal.Instant) => `Afgerond op ${format.moment(at)}: ${words.toLowerCase()}.`,
  },
  assign: {
    title: 'Wie pakt dit op?',
    now: (name: string, at: Temporal.Instant) => `${name}, sinds ${format.moment(at)}`,
    nobody: 'Nog niemand.',
    label: 'Geef aan',
    hint: 'Wie je kiest, leest alles van deze zorg en krijgt een mail.',
    none: 'Kies iemand',
    button: 'Geef door',
    missing: 'Kies wie dit oppakt.',
    cannot: 'Deze collega kan geen zorg oppakken. Kies iemand anders.',
  },
  decide: {
    title: 'Besluit',
    again: 'Besluit opnieuw',
    levelLabel: 'Wat voor zorg is het?',
    stepsLabel: 'Wat gebeurt er?',
    wordsLabel: 'Waarom, en wie doet wat?',
    wordsHint: 'Voor het CJG. De afzender leest dit niet.',
    button: 'Leg het besluit vast',
    missing: {
      level: 'Kies wat voor zorg het is.',
      steps: 'Kies wat er gebeurt.',
      oneMind: 'Er is niets nodig, of er gebeurt iets: kies één van beide.',
      words: 'Schrijf waarom, en wie wat doet.',
    },
    done: (at: Temporal.Instant, name: string) => `Besloten op ${format.moment(at)} door ${name}`,
    stale: {
      title: 'Een collega besloot intussen',
      body: 'Jouw tekst staat nog in het formulier. Lees het nieuwe besluit en leg alleen iets vast als het anders moet.',
      newer: 'Wat er nu staat',
    },
  },
  answer: {
    title: 'Antwoord aan de afzender',
    intro: 'De afzender leest dit in het eigen overzicht en krijgt een mail zonder namen.',
    warning: 'Schrijf niet of het kind hier bekend is, en geen woord uit een dossier.',
    label: 'Wat is er gedaan met deze zorg?',
    button: 'Stuur het antwoord',
    missing: 'Schrijf wat er met de zorg gedaan is.',
    sent: (at: Temporal.Instant, name: string) => `${format.moment(at)} · ${name}`,
    given: 'Wat de afzender hoorde',
    saved: 'Het antwoord is verstuurd.',
  },
  close: {
    title: 'Rond af',
    intro: 'De zorg gaat van de lijst. Afronden kan alleen als de afzender weet wat er gedaan is.',
    outcomeLabel: 'Hoe liep het af?',
    wordsLabel: 'Laatste woorden voor de afzender',
    optionalHint: 'De afzender had al antwoord. Dit komt erbij.',
    neededHint: 'De afzender hoorde nog niets: schrijf wat er gedaan is.',
    button: 'Rond af',
    first: 'Leg eerst een besluit vast.',
    outcomeMissing: 'Kies hoe het afliep.',
  },
  saved: 'Het is vastgelegd.',
  link: {
    title: 'Welk kind is dit?',
    intro: 'Zoek het kind op en koppel. De afzender ziet niet dat het kind hier bekend is.',
    searchLabel: 'Naam, geboortedatum of BSN',
    search: 'Zoek',
    looked: (words: string) => `Gezocht op ${words}`,
    nobody: { title: 'Niemand gevonden', body: 'Zoek anders, of registreer het kind als het bij jullie hoort.' },
    tooMany: 'Er zijn meer kinderen. Zoek met meer woorden of een geboortedatum.',
    hit: 'Kind',
    address: 'Adres',
    choose: 'Koppel',
    back: 'Terug naar de zorg',
  },
  level,
  step,
  mail: {
    urgent: {
      subject: 'Er wacht een signaal met haast',
      body: `Er is een signaal dat vandaag een besluit vraagt. ${logIn}`,
    },
    overdue: {
      subject: 'Een signaal wacht te lang',
      body: `De termijn van een signaal is voorbij zonder besluit. ${logIn}`,
    },
    assigned: {
      subject: 'Er is een signaal aan je gegeven',
      body: `Het CJG vraagt jou een signaal op te pakken. ${logIn}`,
    },
    answered: { subject: 'Er is antwoord op je signaal', body: `Er is antwoord op je signaal: log in. ${logIn}` },
  },
}
