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
  needed: 'Wat moet de ontvanger weten?',
  neededHint: 'Alleen wat nodig is om te beginnen. Het gezin leest mee.',
  handover: 'Hoe draag je over?',
  send: 'Verstuur de verwijzing',
  cancel: 'Annuleer',
  missing: {
    question: 'Schrijf op wat het gezin vraagt.',
    needed: 'Schrijf op wat de ontvanger moet weten.',
    handover: 'Kies hoe je overdraagt.',
  },
}
