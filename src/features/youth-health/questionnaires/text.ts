import type { BandStanding } from '../../../knowledge/questionnaires/score.ts'
import { dayInTheNetherlands, format } from '../../../platform/i18n/format.ts'
import type { Request, Sending, Standing } from './request.ts'

type Refusal = Extract<Sending, { kind: 'refused' }>['because']

const standing: Record<Standing, string> = {
  open: 'wacht op antwoord',
  expired: 'verlopen',
  withdrawn: 'ingetrokken',
  returned: 'nieuw antwoord',
  read: 'gelezen',
}

const refused: Record<Refusal, string> = {
  'no-words':
    'De teksten van deze vragenlijst zijn niet geladen. De beheerder kan dat doen, als jullie toestemming hebben.',
  'not-for-this-age': 'Deze vragenlijst past niet bij deze leeftijd.',
  'not-this-person': 'Deze vragenlijst is niet voor deze persoon.',
  'no-address': 'Er is geen e-mailadres bekend. Vul een adres in, of kies Mijn CJG.',
}

const band: Record<BandStanding, string> = { usual: 'gewoon', borderline: 'twijfel', raised: 'verhoogd' }

/** For the one who fills in: to "je", at home. */
const filling = {
  title: 'Vragenlijst',
  about: (name: string) => `Vragenlijst over ${name}`,
  forYou: 'Vragenlijst voor jou',
  intro: (questions: number) =>
    `${format.count(questions, 'vraag', 'vragen')}. Je mag een vraag overslaan. Je kunt stoppen en later verdergaan: wat je hebt ingevuld, blijft bewaard.`,
  readers: 'Alleen de jeugdgezondheidszorg leest je antwoorden, voor het gesprek. Ze horen bij het dossier.',
  why: 'Waarom we dit vragen',
  step: (step: number, all: number) => `Stap ${step} van ${all}`,
  checkStep: 'Kijk na en verstuur',
  next: 'Bewaar en ga verder',
  stop: 'Bewaar en stop',
  back: 'Terug',
  check: {
    title: 'Kijk je antwoorden na',
    change: 'Wijzig',
    notAnswered: 'niet ingevuld',
    send: 'Verstuur mijn antwoorden',
  },
  nothing: 'Je hebt nog niets ingevuld. Vul minstens één vraag in.',
  saved: {
    title: 'Bewaard',
    body: (until: Temporal.PlainDate) => `Je kunt tot en met ${format.day(until)} verdergaan met dezelfde link.`,
    on: 'Ga verder',
  },
  done: {
    title: 'Dank je wel',
    body: 'Je antwoorden zijn verstuurd. We lezen ze voor het gesprek.',
    more: (phone: string) => `Wil je iets veranderen of eerder praten? Bel het CJG: ${phone}.`,
  },
  closed: {
    title: 'Deze link werkt niet',
    body: 'Misschien is hij niet heel overgenomen, of is hij niet meer geldig. Er is niets mis met jou of je kind.',
    what: (phone: string) => `Bel het CJG, ${phone}. Dan sturen we zo nodig een nieuwe.`,
  },
  help: {
    title: 'Heb je nu hulp nodig?',
    body: 'We lezen je antwoorden niet meteen. Wacht niet op ons als het niet goed gaat.',
    kindertelefoon: 'De Kindertelefoon, voor iedereen tot 18 jaar:',
    suicidePrevention: 'Denk je aan zelfmoord? Dag en nacht:',
    veiligThuis: 'Is het thuis niet veilig? Veilig Thuis, dag en nacht:',
    emergency: 'Is er nu gevaar?',
  },
}

export const text = {
  title: 'Vragenlijsten',
  titleOf: (name: string) => `Vragenlijsten van ${name}`,
  standing,
  refused,
  band,
  filling,
  told: {
    gestuurd: 'De vragenlijst is verstuurd.',
    klaargezet: 'De vragenlijst staat klaar in Mijn CJG.',
    ingetrokken: 'De vragenlijst is ingetrokken.',
    gelezen: 'Vastgelegd dat de antwoorden zijn gelezen.',
  } as Readonly<Record<string, string>>,
  mailStays: {
    stays: {
      title: 'De vragenlijst staat klaar, maar er ging geen e-mail de deur uit',
      body: 'Deze installatie heeft geen mailserver: vraag de beheerder. Wie een account heeft, vindt de vragenlijst in Mijn CJG.',
    },
    'stays-in-demo': {
      title: 'De vragenlijst is verstuurd',
      body: 'In de demo gaat geen e-mail de deur uit. Het bericht met de link ligt in de post van de demo.',
    },
    open: 'Open de post van de demo',
  },
  again: {
    title: 'Opnieuw versturen?',
    open: ({ personName, sent, expiresOn }: Request) =>
      `${personName} kreeg deze vragenlijst al op ${format.shortDay(dayInTheNetherlands(sent.at))}, van ${sent.by}. Invullen kan tot en met ${format.shortDay(expiresOn)}.`,
    ends: ({ hasLink, draft }: Request) =>
      [
        'Verstuur je hem opnieuw, dan vervalt de eerdere',
        hasLink ? ': die link werkt dan niet meer.' : '.',
        draft.length > 0 ? ' Wat al is ingevuld, gaat verloren.' : '',
      ].join(''),
    save: 'Verstuur opnieuw',
    leave: 'Laat de eerdere staan',
  },
  mail: {
    subject: 'Er staat een vragenlijst voor je klaar',
    body: (link: string, until: Temporal.PlainDate, centre: string, phone: string) =>
      `Ter voorbereiding op het gesprek staat er een vragenlijst voor je klaar. Het kost een paar minuten.\n\nInvullen kan tot en met ${format.day(until)}:\n${link}\n\nStuur deze link niet door: wie hem heeft, kan de vragenlijst invullen.\n\n${centre}\n${phone}`,
  },
  newTitle: 'Vragenlijst versturen',
  send: {
    which: 'Welke vragenlijst?',
    whom: 'Aan wie?',
    way: 'Hoe?',
    ways: { mail: 'Met een link per e-mail', portal: 'Alleen in Mijn CJG' },
    mailHint: {
      'goes-out': undefined,
      stays: 'Deze installatie verstuurt geen e-mail.',
      'stays-in-demo': 'In de demo gaat geen e-mail de deur uit.',
    },
    email: 'E-mailadres',
    emailHint: 'Leeg: het adres dat bekend is. Dit adres wordt niet bewaard.',
    days: 'Hoeveel dagen is de link geldig?',
    save: 'Verstuur',
    noWords: 'teksten niet geladen',
    noWordsRemark:
      'De teksten van de SDQ zijn van Youthinmind. Ze mogen hier pas staan als jullie organisatie toestemming heeft en de beheerder ze laadt. Zonder teksten is de lijst niet te versturen.',
    nobody: 'Er is niemand die voor dit kind een vragenlijst mag invullen: leg eerst een ouder met gezag vast.',
    noneFits: 'Bij deze leeftijd hoort geen vragenlijst.',
    unborn: 'Na de geboorte kun je hier een vragenlijst versturen.',
    missing: {
      which: 'Kies een vragenlijst.',
      whom: 'Kies wie de vragenlijst invult.',
      way: 'Kies hoe.',
      email: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
      days: 'Vul een aantal dagen in van 1 tot 60.',
    },
  },
  person: (name: string, as: string) => (as === '' ? `${name} (zelf)` : `${name} (${as})`),
  open: { title: 'Wacht op antwoord', none: 'Er staat geen vragenlijst open.' },
  returned: {
    title: 'Teruggekomen',
    none: {
      title: 'Nog niets teruggekomen',
      body: 'Verstuur een vragenlijst voor het consult: dan weet je vooraf waar het gezin over wil praten.',
    },
  },
  earlier: (count: number) => `${format.count(count, 'vragenlijst', 'vragenlijsten')} verlopen of ingetrokken`,
  columns: { what: 'Vragenlijst', who: 'Van wie', when: 'Wanneer', standing: 'Stand', act: 'Doen' },
  sentOn: (day: Temporal.PlainDate, by: string) => `verstuurd ${format.shortDay(day)} door ${by}`,
  until: (day: Temporal.PlainDate) => `kan tot en met ${format.shortDay(day)}`,
  started: 'begonnen met invullen',
  way: { link: 'link per e-mail', portal: 'Mijn CJG' },
  withdraw: 'Trek in',
  answers: {
    filledInBy: (name: string, day: Temporal.PlainDate) => `Ingevuld door ${name} op ${format.day(day)}.`,
    urgent: {
      title: 'Lees dit eerst',
      body: 'Een antwoord vraagt om actie vandaag. Bespreek het met een collega als je twijfelt.',
    },
    discuss: 'Bespreken',
    all: 'Alle antwoorden',
    question: 'Vraag',
    answer: 'Antwoord',
    notAnswered: 'niet ingevuld',
    scores: 'Score',
    scale: 'Schaal',
    score: 'Punten',
    standing: 'Volgens jullie grenzen',
    total: 'Totaal moeilijkheden (0-40)',
    missing: 'te weinig ingevuld',
    noBands:
      'Grenzen voor twijfel en verhoogd zijn hier niet ingesteld: geen bron gaf ze. De beheerder kan ze invullen.',
    markRead: 'Ik heb dit gelezen',
    readBy: (name: string, day: Temporal.PlainDate) => `Gelezen door ${name} op ${format.day(day)}.`,
    back: 'Terug naar vragenlijsten',
  },
  card: {
    urgent: 'Een antwoord vraagt om actie vandaag.',
    returned: (title: string, name: string) => `${title} is terug van ${name}.`,
    open: (count: number) => `${format.count(count, 'vragenlijst wacht', 'vragenlijsten wachten')} op antwoord.`,
    more: 'Naar vragenlijsten',
  },
  portal: {
    title: 'Voor jou klaargezet',
    fill: (title: string, name: string) => `${title} (${name})`,
    until: (day: Temporal.PlainDate) => `Invullen kan tot en met ${format.day(day)}.`,
  },
}
