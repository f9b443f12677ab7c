import { format } from '../../../../platform/i18n/format.ts'
import type { TakenStep } from '../rules.ts'

const hint: Record<TakenStep, string> = {
  received: 'Wie bevestigde het, en wie is daar de contactpersoon?',
  'more-asked': 'Wat willen ze nog weten?',
  'more-given': 'Wat heb je aangevuld?',
  'inquiry-started': 'Wie onderzoekt wat?',
  granted: 'Welke hulp, vanaf wanneer, en wie biedt die?',
  rejected: 'Waarom niet, en wat kan het gezin wel doen?',
  'reported-back': 'Wat is er teruggekoppeld?',
  ended: 'Hoe is het geëindigd?',
  'family-told': 'Wie heb je verteld dat dit verzoek er is, en wat zeiden ze?',
  reminded: 'Wie heb je gesproken, of waar ging de herinnering heen?',
  withdrawn: 'Waarom trek je het verzoek in?',
}

export const stepText = {
  next: 'Wat nu',
  kind: 'Wat gebeurde er?',
  on: 'Op welke dag?',
  words: 'In een paar zinnen',
  hint,
  wordsHint: 'Bijvoorbeeld wie het zei, en wat er is afgesproken.',
  save: 'Leg vast',
  nothingNow: 'Er hoeft nu niets.',
  happened: 'Wat er gebeurde',
  newestFirst: 'Nieuwste bovenaan',
  sent: (to: string) => `Verstuurd aan ${to}`,
  onDay: (day: Temporal.PlainDate, by: string) => `${format.day(day)}, vastgelegd door ${by}`,
  asked: 'Het verzoek',
  question: 'Wat er gevraagd is',
  seen: 'Gezien en gehoord',
  tried: 'Al geprobeerd',
  familyTold: 'Weet het gezin ervan?',
  told: 'ja',
  notTold: (why: string) => `nog niet: ${why}`,
  consent: 'Toestemming',
  noConsent: 'niet gevraagd',
  consented: (name: string, says: 'yes' | 'no', on: Temporal.PlainDate) =>
    `${name}: ${says === 'yes' ? 'ja' : 'nee'}, op ${format.day(on)}`,
  holder: 'Wie volgt dit',
  handOver: 'Draag over aan een collega',
  colleague: 'Collega',
  chooseColleague: 'Kies een collega',
  handOverSave: 'Draag over',
  letter: 'Brief om te printen',
  centre: (name: string) => `CJG ${name}`,
  address: 'Adres',
  residenceLink: 'Zoek uit welke gemeente verantwoordelijk is',
  concernsGrant: 'Hulp toewijzen aan een aanbieder',
  overtaken: (state: string, written: string): string => {
    const lost = written === '' ? '' : ` Jij schreef: ${written}`
    return `Iemand was je net voor: dit verzoek is nu ${state}. Er is niets dubbel bewaard.${lost}`
  },
  missing: {
    kind: 'Kies wat er gebeurde.',
    on: 'Kies een dag na het verzoek en niet in de toekomst.',
    words: 'Schrijf in een paar zinnen op wat er gebeurde.',
    colleague: 'Kies een collega van je eigen organisatie.',
  },
}
