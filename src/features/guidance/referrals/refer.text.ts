import { format } from '../../../platform/i18n/format.ts'

export const referText = {
  title: 'Verwijzen',
  chooseIntro: 'Kies samen met het gezin. Je ziet eerst wat past bij de leeftijd.',
  language: 'Taal van het aanbod',
  anyLanguage: 'alle talen',
  otherAges: 'Ook aanbod voor andere leeftijden',
  filter: 'Laat zien',
  none: {
    title: 'Geen aanbod gevonden',
    body: 'Kies een andere taal, of laat ook aanbod voor andere leeftijden zien.',
  },
  choose: 'Kies',
  ages: (from: number, to: number) => `${format.number(from)} tot en met ${format.number(to)} jaar`,
  waiting: (weeks: number | null): string => {
    if (weeks === null) return 'niet bekend'
    return weeks === 0 ? 'geen' : format.count(weeks, 'week', 'weken')
  },
  checked: (day: Temporal.PlainDate) => `gecontroleerd op ${format.shortDay(day)}`,
  cost: 'Kosten',
  languages: 'Talen',
  forAges: 'Leeftijd',
  wait: 'Wachttijd',
  another: 'Kies ander aanbod',
  question: 'De vraag, in de woorden van het gezin',
  needed: 'Wat moet de ontvanger verder weten?',
  neededHint: 'Alleen wat nodig is om te beginnen. Het gezin leest mee.',
  handover: 'Hoe draag je over?',
  preview: 'Bekijk wat de ontvanger leest',
  previewTitle: 'Klopt dit?',
  previewBy: {
    account: (name: string) => `Dit leest ${name} na inloggen, en niets anders. Zij krijgen een mail zonder naam.`,
    link: (name: string, to: string) =>
      `Dit leest ${name} via een beveiligde link, en niets anders. De link gaat zonder naam naar ${to}. De code vertel je zelf, op een andere manier dan per mail.`,
  },
  consentBy: 'Toestemming voor deze ontvanger van',
  back: 'Pas nog iets aan',
  send: 'Verstuur de verwijzing',
  recipient: 'Naar welk e-mailadres gaat de link?',
  recipientHint: (name: string) => `Bij ${name} heeft niemand een account. In de mail staat geen naam en geen reden.`,
  redirect: (name: string) =>
    `Na ${name}, die dit niet kon aannemen. Vraag opnieuw toestemming: dit is een andere ontvanger.`,
  clarifyFirst: 'Maak eerst samen de vraag helder',
  clarifyHint: 'Dan zie je welke hulp past bij wat het gezin wil en kan, en kiezen zij mee.',
  questions: 'Vragen die al helder zijn',
  cancel: 'Annuleer',
  missing: {
    question: 'Schrijf op wat het gezin vraagt.',
    handover: 'Kies hoe je overdraagt.',
    recipient: 'Vul het e-mailadres van de ontvanger in.',
  },
  notNow: {
    'no-address': 'Er is geen e-mailadres waar de link heen kan.',
    'still-runs': 'De verwijzing hiervoor loopt nog. Trek die eerst in.',
    'redirected-before': 'Na de vorige verwijzing is al een nieuwe verstuurd. Kijk daar verder.',
  },
}
