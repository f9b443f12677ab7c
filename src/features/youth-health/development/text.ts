import type { Answer, Column, Side } from '../../../knowledge/development/van-wiechen.ts'
import type { VanWiechenDomain } from '../../../knowledge/development/van-wiechen-items.ts'
import { format } from '../../../platform/i18n/format.ts'

const domain: Record<VanWiechenDomain, string> = {
  'fine-motor': 'Fijne motoriek, adaptatie, persoonlijkheid en sociaal gedrag',
  communication: 'Communicatie',
  'gross-motor': 'Grove motoriek',
}
const answer: Record<Answer, string> = { '+': 'ja', '-': 'nee', M: 'volgens ouder' }
const side: Record<Side, string> = { right: 'rechts', left: 'links' }

/** '26 weken', '15 maanden'; from two years in years: '2,5 jaar'. */
const age = ({ age: at }: Column): string => {
  if ('weeks' in at) return `${at.weeks} weken`
  return at.months < 24 ? `${at.months} maanden` : `${format.number(at.months / 12, at.months % 12 === 0 ? 0 : 1)} jaar`
}

export const text = {
  titleOf: (name: string) => `Ontwikkeling van ${name}`,
  domain,
  answer,
  side,
  age,
  unknownAge: '–',
  item: (number: number, label: string) => `${number}. ${label}`,
  columns: { item: 'Kenmerk', age: 'Hoort bij', answer: 'Antwoord' },
  on: (day: string, age: string) => `${day}, ${age}`,
  summary: {
    examined: (count: number) => format.count(count, 'kenmerk is onderzocht', 'kenmerken zijn onderzocht'),
    all: (examined: string) => `${examined}. De laatste keer deed het kind alles.`,
    some: (examined: string, open: number) =>
      `${examined}. De laatste keer lukte ${format.count(open, 'kenmerk', 'kenmerken')} niet.`,
  },
  notTried: 'Wat niet is onderzocht, staat er niet bij: dat betekent niet dat het kind het niet kan.',
  none: {
    title: 'Nog geen Van Wiechenonderzoek',
    body: 'Leg vast wat het kind laat zien. Daarna staat het hier op leeftijd.',
  },
  unborn: { title: 'Nog niet geboren', body: 'Na de geboorte leg je hier vast wat het kind laat zien.' },
  examine: 'Onderzoek vastleggen',
  saved: 'Het onderzoek is vastgelegd.',
  form: {
    title: 'Van Wiechenonderzoek vastleggen',
    column: 'Kenmerken van',
    choose: 'Toon',
    intro: 'Vul in wat je hebt onderzocht. De rest laat je op "niet onderzocht" staan.',
    on: 'Datum',
    notTried: 'niet onderzocht',
    save: 'Leg vast',
    cancel: 'Annuleer',
  },
  missing: {
    on: 'Vul een datum in, bijvoorbeeld 12-11-2026.',
    future: 'De datum ligt in de toekomst.',
    beforeBirth: 'De datum ligt voor de geboorte.',
    any: 'Geef minstens één antwoord.',
  },
}
