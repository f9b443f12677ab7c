import { helplines } from '../../../knowledge/helplines/helplines.ts'
import { format } from '../../../platform/i18n/format.ts'
import { text as articleText } from '../articles/text.ts'
import type { Asker, Topic, Verdict } from './question.ts'
import type { Standing, Urgency } from './rules.ts'
import type { ChatHours } from './settings/setting.ts'

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

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
const clock = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' }).replace(':', '.')

export const text = {
  title: 'Stel je vraag',
  lead: (days: number, by: Temporal.PlainDate) =>
    `Je krijgt binnen ${format.count(days, 'werkdag', 'werkdagen')} antwoord van iemand van het CJG. Stuur je je vraag nu? Dan is er uiterlijk ${format.weekday(by)} antwoord. Je naam zeggen hoeft niet.`,
  chatNow: 'Er is nu een medewerker in de chat.',
  chatNowAction: 'Begin een chat',
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
  kept: (months: number) =>
    `We bewaren je vraag tot ${format.count(months, 'maand', 'maanden')} na het laatste antwoord. Daarna wissen we de woorden.`,
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
    talk: 'Het gesprek',
    you: 'Jij',
    attended: 'Er is nu een medewerker. Je krijgt zo antwoord.',
    attendedIdle: 'Er is nu een medewerker. Schrijf je nu iets, dan krijg je zo antwoord.',
    closed: 'Dit gesprek is afgesloten. Schrijf je weer iets, dan gaat het verder.',
    more: 'Schrijf verder',
    moreHint: 'Schrijf geen namen, adres of geboortedatum op.',
    sendMore: 'Verstuur',
    refresh: 'Ververs',
    refreshWhy: 'Nieuwe woorden komen vanzelf. Gebeurt dat niet? Ververs dan deze pagina.',
    moreSent: 'Verstuurd.',
    again: 'Er kwam net iets tussen. Je woorden staan hieronder. Verstuur ze nog een keer.',
    close: 'Sluit het gesprek af',
    closeWhy: 'Ben je geholpen? Sluit dan af. Met je code kun je later weer verder.',
    verdict: 'Heeft dit antwoord je geholpen?',
    verdicts: { yes: 'Ja', partly: 'Een beetje', no: 'Nee' } satisfies Record<Verdict, string>,
    verdictThanks: (given: Verdict) =>
      ({
        yes: 'Fijn. Dank je wel.',
        partly: 'Dank je wel. Schrijf hieronder wat je nog wilt weten.',
        no: 'Jammer. Schrijf hieronder wat je nog nodig hebt, of bel ons.',
      })[given],
  },
  chat: {
    title: 'Chat met het CJG',
    lead: 'Praat met iemand van het CJG. Je naam zeggen hoeft niet.',
    attended: 'Er is nu een medewerker. Je krijgt zo antwoord.',
    unattended: (by: Temporal.PlainDate) =>
      `Er is nu niemand in de chat. Schrijf je vraag toch maar op: je krijgt uiterlijk ${format.weekday(by)} antwoord.`,
    none: 'Hier is geen chat. Je kunt wel een vraag stellen.',
    hoursTitle: 'Wanneer is er iemand?',
    hours: ({ weekday, from, until }: ChatHours) =>
      `${weekdays[weekday - 1]} van ${clock(from)} tot ${clock(until)} uur`,
    start: 'Begin de chat',
    back: 'Had je al een chat? Ga verder met je code',
    askInstead: 'Stel een vraag',
  },
  known: {
    title: 'Wil je dat we weten wie je bent?',
    why: 'Dat hoeft niet. Soms is het handig, bijvoorbeeld als je een afspraak wilt of als we je kind al kennen. Alleen wie jouw vraag beantwoordt ziet het. Die kan dit gesprek dan bij je kind zetten.',
    name: 'Naam van je kind',
    nameHint: 'Gaat het over jezelf? Vul dan je eigen naam in.',
    birth: 'Geboortedatum',
    consent: 'Ja, jullie mogen weten wie dit is',
    send: 'Zeg wie het is',
    told: 'Je hebt gezegd wie het is. Wie je vraag beantwoordt, ziet de naam en de geboortedatum.',
    connected: 'Dit gesprek staat nu bij je kind.',
    withdraw: 'Toch niet: haal mijn naam weg',
    withdrawn: 'De naam is weg. Niets wijst nog naar jou of je kind.',
    missing: {
      name: 'Vul een naam in.',
      birth: 'Vul een geboortedatum in.',
      consent: 'Zet een vinkje als we het mogen weten. Mag het niet? Laat dit dan leeg.',
    },
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
  urgent: { title: 'Wacht niet op ons antwoord', typing: 'Wacht niet op ons. Bel nu', help },
  standing: (standing: Standing): string => {
    switch (standing.kind) {
      case 'waiting':
        return `uiterlijk ${format.weekday(standing.dueOn)}`
      case 'late':
        return `te laat, beloofd voor ${format.weekday(standing.since)}`
      case 'answered':
        return `beantwoord ${format.moment(standing.at)}`
      case 'closed':
        return `afgesloten ${format.moment(standing.at)}`
    }
  },
  urgentTag: 'haast?',
  chatTag: 'chat',
  topic,
  asker,
  missing: {
    body: 'Schrijf je vraag op.',
    line: 'Schrijf op wat je nog wilt zeggen.',
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
