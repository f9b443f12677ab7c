import { helplines } from '../../../knowledge/helplines/helplines.ts'
import { format } from '../../../platform/i18n/format.ts'
import { text as articleText } from '../articles/text.ts'
import type { Asker, Topic } from './question.ts'
import { answerWithinWorkingDays, keepWordsMonths, type Standing, type Urgency } from './rules.ts'

const topic: Record<Topic, string> = {
  zwanger: articleText.theme.zwanger.title,
  baby: articleText.theme.baby.title,
  'peuter-en-kleuter': articleText.theme['peuter-en-kleuter'].title,
  schoolkind: articleText.theme.schoolkind.title,
  'puber-en-tiener': articleText.theme['puber-en-tiener'].title,
  'uit-elkaar': articleText.theme['uit-elkaar'].title,
  vaccinaties: articleText.theme.vaccinaties.title,
  'geld-en-hulp-thuis': articleText.theme['geld-en-hulp-thuis'].title,
  'klacht-of-compliment': 'Een klacht of compliment',
  'iets-anders': 'Iets anders',
}
const asker: Record<Asker, string> = {
  parent: 'ouder of verzorger',
  youth: 'jongere',
  professional: 'professional',
  other: 'iemand anders',
}

const help: Record<Urgency, { readonly words: string; readonly number: string }> = {
  danger: { words: 'Is er nu gevaar? Bel', number: helplines.emergency },
  suicide: {
    words: 'Denk je aan zelfmoord, of iemand in je buurt? Bel dag en nacht, gratis en anoniem',
    number: helplines.suicidePrevention,
  },
  'unsafe-at-home': {
    words: 'Is het thuis niet veilig? Bel Veilig Thuis, dag en nacht',
    number: helplines.veiligThuis,
  },
  'child-alone': {
    words: 'Ben je jonger dan 18 en wil je nu praten? Bel de Kindertelefoon',
    number: helplines.kindertelefoon,
  },
}

export const text = {
  title: 'Stel je vraag',
  lead: `Je krijgt binnen ${answerWithinWorkingDays} werkdagen antwoord van iemand van het CJG. Je naam zeggen hoeft niet.`,
  notUrgent: 'Kan het niet wachten? Bel dan.',
  bodyLabel: 'Wat is je vraag?',
  bodyHint: 'Schrijf geen namen, adres of geboortedatum op. Dan weet niemand over wie het gaat.',
  topicLabel: 'Waar gaat het over?',
  topicNone: 'Kies een onderwerp',
  askerLabel: 'Wie ben je?',
  askerChoice: {
    parent: 'Een ouder of verzorger',
    youth: 'Een jongere of kind',
    professional: 'Ik werk met kinderen of gezinnen',
    other: 'Iemand anders, zoals opa, oma of buur',
  } satisfies Record<Asker, string>,
  ageLabel: 'Hoe oud is het kind?',
  ageHint: 'In hele jaren. Nog geen jaar? Vul 0 in.',
  ageUnit: 'jaar',
  emailLabel: 'Je e-mailadres',
  emailHint:
    'Dan mailen we een link als er een antwoord is. Wie de mail opent, kan ook het antwoord lezen. Leest er iemand mee? Laat dit leeg. Je krijgt een code.',
  send: 'Verstuur je vraag',
  kept: `We bewaren je vraag tot ${keepWordsMonths} maanden na het antwoord. Daarna wissen we de woorden.`,
  privacy: 'Lees wat we met je vraag doen',
  haveCode: 'Heb je al een vraag gesteld?',
  haveCodeAction: 'Lees je antwoord met je code',
  follow: {
    title: 'Je vraag',
    sent: 'Je vraag is verstuurd.',
    promise: (day: Temporal.PlainDate) => `Je krijgt uiterlijk ${format.weekday(day)} antwoord.`,
    promiseBroken: (phone: string) => `Het duurt langer dan we beloofden. Dat spijt ons. Je kunt ook bellen: ${phone}.`,
    codeTitle: 'Je code',
    codeHow:
      'Schrijf deze code op of maak er een foto van. Alleen met deze code lees je het antwoord. Wij kunnen hem niet opzoeken.',
    yourWords: 'Dit vroeg je',
    answerTitle: 'Ons antwoord',
    additionTitle: 'Aanvulling',
    by: (profession: string, at: Temporal.Instant) => `${profession}, ${format.moment(at)}`,
    another: 'Stel nog een vraag',
  },
  enterCode: {
    again: 'Je kunt het meteen opnieuw proberen.',
    title: 'Lees je antwoord',
    label: 'Je code',
    hint: 'Zestien letters en cijfers, bijvoorbeeld K7QP-2MXW-9ABD-RT4E.',
    action: 'Lees je antwoord',
    fault: 'Bij deze code vinden we geen vraag. Kijk of je alle letters en cijfers hebt overgenomen.',
    lost: 'Code kwijt? Stel je vraag dan opnieuw of bel ons.',
  },
  urgent: { title: 'Wacht niet op ons antwoord', help },
  list: {
    title: 'Vragen',
    none: { title: 'Alle vragen zijn beantwoord', body: 'Nieuwe vragen van de site komen hier binnen.' },
    openTitle: 'Wacht op antwoord',
    answeredTitle: 'Pas beantwoord',
    conclusion: (open: number, late: number) =>
      late === 0
        ? `${format.count(open, 'vraag wacht', 'vragen wachten')} op antwoord, geen is te laat.`
        : `${format.count(late, 'vraag is', 'vragen zijn')} te laat van de ${format.number(open)} die ${open === 1 ? 'wacht' : 'wachten'}.`,
    columns: { question: 'Vraag', due: 'Antwoord' },
    texts: 'Teksten op de site',
    textsLate: (count: number) => `${format.count(count, 'tekst is', 'teksten zijn')} over de datum.`,
    answered: 'De vraag is beantwoord.',
    mailed: 'De vraag is beantwoord en de vrager krijgt een mail.',
  },
  answer: {
    title: 'Vraag beantwoorden',
    label: 'Je antwoord',
    hint: 'De vrager leest dit op de site. Je naam staat er niet bij, je beroep wel.',
    action: 'Verstuur antwoord',
    additionLabel: 'Aanvulling op het antwoord',
    addition: 'Verstuur aanvulling',
    mayHelp: 'Teksten die kunnen helpen',
    withMail: 'De vrager krijgt een mail dat er antwoord is.',
    withCode: 'De vrager komt terug met een code.',
    urgent: 'In deze vraag staan woorden die haast kunnen betekenen. De vrager kreeg meteen het nummer te zien.',
    meanwhileTitle: 'Een collega was net eerder',
    meanwhile:
      'Je antwoord is nog niet verstuurd; je woorden staan hieronder. Kijk of ze nog iets toevoegen en verstuur ze dan als aanvulling.',
    facts: { topic: 'Onderwerp', asker: 'Van', age: 'Leeftijd kind', received: 'Binnen', due: 'Beloofd' },
    ageUnknown: 'niet gezegd',
    age: (years: number) => `${years} jaar`,
  },
  standing: (standing: Standing): string => {
    switch (standing.kind) {
      case 'waiting':
        return `uiterlijk ${format.weekday(standing.dueOn)}`
      case 'late':
        return `te laat, beloofd voor ${format.weekday(standing.since)}`
      case 'answered':
        return `beantwoord ${format.moment(standing.at)}`
    }
  },
  urgentTag: 'haast?',
  topic,
  asker,
  missing: {
    body: 'Schrijf je vraag op.',
    topic: 'Kies waar je vraag over gaat.',
    asker: 'Kies wie je bent.',
    childAge: 'Vul een leeftijd in van 0 tot en met 22 jaar.',
    email: 'Dit is geen e-mailadres. Een voorbeeld: naam@provider.nl. Laat het leeg als je geen mail wilt.',
    answer: 'Schrijf je antwoord op.',
    version: 'Open de vraag opnieuw.',
  },
  mail: {
    subject: 'Er is een antwoord op je vraag',
    body: (link: string, municipality: string, phone: string) =>
      `Je stelde een vraag aan het CJG ${municipality}. Er is een antwoord.\n\nLees het hier:\n${link}\n\nJe kunt niet op deze mail reageren. Bellen kan: ${phone}.\n`,
  },
}
