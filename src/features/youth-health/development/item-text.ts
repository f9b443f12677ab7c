import type { Answer } from '../../../knowledge/development/van-wiechen.ts'
import { text } from './text.ts'

const signOf = (answer: Answer | null): string => (answer === null ? text.fields.clear.word : text.sign[answer])

export const itemText = {
  of: (domain: string, age: string) => `${domain}. Hoort bij ${age}.`,
  reported: 'M telt mee: een ouder mag vertellen of het lukt.',
  observed: 'Dit moet je zelf zien: M telt niet.',
  earlier: (label: string) => `Tot Basisdataset 4.2.0 heette dit kenmerk "${label}".`,
  history: 'Antwoorden',
  columns: { on: 'Datum', age: 'Leeftijd', answer: 'Antwoord', remark: 'Opmerking', by: 'Door', change: 'Verbeteren' },
  none: { title: 'Nog niet onderzocht', body: 'Leeg betekent niet dat het kind het niet kan.' },
  back: 'Naar het schema',
  corrections: 'Verbeteringen',
  corrected: (was: Answer, becomes: Answer | null, examinedOn: string) =>
    `Antwoord van ${examinedOn}: was ${signOf(was)}, is ${signOf(becomes)}.`,
  reason: (reason: string) => `Reden: ${reason}`,
  because: (reason: string, by: string, when: string) => `Reden: ${reason} (${by}, ${when})`,
  correct: {
    title: 'Antwoord verbeteren',
    done: 'Antwoord verbeterd',
    link: 'Verbeter',
    was: (item: string, answer: Answer, day: string) => `${item}: ${signOf(answer)} op ${day}.`,
    becomes: 'Wat is het juiste antwoord?',
    takenBack: 'niet onderzocht',
    reason: 'Reden',
    reasonHint: 'Het oude antwoord blijft te zien, met deze reden.',
    save: 'Verbeter antwoord',
    stale: (by: string, answer: Answer) =>
      `${by} was je voor: het antwoord is nu ${signOf(answer)}. Klopt dat niet, verbeter het dan hier.`,
    missing: {
      becomes: 'Kies een antwoord.',
      same: 'Dit antwoord staat er al.',
      reason: 'Schrijf op waarom het antwoord anders moet.',
    },
  },
}
