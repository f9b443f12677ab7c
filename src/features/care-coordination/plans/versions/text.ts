import { format } from '../../../../platform/i18n/format.ts'
import { together } from '../text.ts'
import type { SignatureAnswer, SigningManner } from './plan-version.ts'

const answer: Record<SignatureAnswer, string> = {
  agree: 'Akkoord',
  'agree-with-remark': 'Akkoord, met een opmerking',
  disagree: 'Niet akkoord',
}
const manner: Record<SigningManner, string> = {
  online: 'zelf getekend',
  spoken: 'mondeling',
  written: 'op papier',
}

export const versionText = {
  title: 'Versies en handtekeningen',
  intro:
    'Een versie is het plan zoals het op één moment is. Iedereen die meedoet, kan zeggen of hij het ermee eens is. Schrijven kan gewoon door: wat daarna verandert, zie je hier.',
  none: 'Er is nog geen versie om te tekenen.',
  version: (number: number) => `Versie ${number}`,
  fixedBy: (name: string, at: Temporal.Instant) => `Vastgelegd door ${name}, ${format.moment(at)}`,
  fix: 'Leg het plan van nu vast als versie',
  fixNote: 'Wat is er nieuw in deze versie?',
  fixHint: 'Bijvoorbeeld: na het overleg van vandaag.',
  fixSave: 'Leg vast',
  changedSince: (number: number, count: number) =>
    `Gewijzigd na versie ${number}: ${format.count(count, 'wijziging', 'wijzigingen')}.`,
  unchanged: (number: number) => `Het plan is nog hetzelfde als versie ${number}.`,
  showDifference: 'Bekijk het verschil',
  read: (number: number) => `Lees versie ${number}`,
  signs: 'Wie is akkoord?',
  notYet: 'nog niet getekend',
  said: (said: SignatureAnswer, how: SigningManner, on: Temporal.PlainDate) =>
    `${answer[said]}, ${manner[how]} op ${format.day(on)}`,
  agreedTo: (number: number, on: Temporal.PlainDate) =>
    `Het gezin is akkoord met versie ${number}, op ${format.day(on)}. Het plan staat.`,
  agreed: (on: Temporal.PlainDate) => `Het gezin is akkoord, op ${format.day(on)}. Het plan staat.`,
  awaits: (child: string, youth: readonly string[], parents: readonly string[]) =>
    youth.length + parents.length > 0
      ? `Voor ${child} telt ook het akkoord van ${together([...youth, ...(parents.length > 0 ? [parents.join(' of ')] : [])])}.`
      : `Voor ${child} is nog geen akkoord: er doet niemand mee die daarover gaat.`,
  refused: (child: string, names: readonly string[]) => `Voor ${child} is ${together(names)} niet akkoord.`,
  law: 'Wie moet instemmen, hangt af van de leeftijd en het gezag (Jeugdwet 7.3.4, 7.3.5 en 7.3.15).',
  sign: 'Wat zeg jij?',
  signFor: 'Leg vast wat iemand anders zei',
  who: 'Wie?',
  answerLabel: 'Is dit plan goed?',
  remark: 'Wat wil je erbij zeggen?',
  remarkHint: 'Nodig als je niet akkoord bent, of een opmerking hebt.',
  mannerLabel: 'Hoe?',
  on: 'Op welke dag?',
  save: 'Teken',
  saveFor: 'Leg vast',
  answer,
  manner,
  older: 'Eerdere versies',
  difference: (from: string, to: string) => `Verschil tussen ${from} en ${to}`,
  now: 'het plan van nu',
  versionName: (number: number) => `versie ${number}`,
  came: 'Nieuw',
  gone: 'Niet meer',
  changed: 'Gewijzigd',
  same: 'Er is geen verschil in wat jij mag lezen.',
  hidden: 'Je ziet alleen de delen van het plan die voor jou zijn.',
  newerMeanwhile: 'Er is net een nieuwere versie vastgelegd. Lees die eerst.',
  fixedMeanwhile: 'Iemand anders legde net ook een versie vast. Kijk of die al goed is.',
  missing: {
    answer: 'Kies of je akkoord bent.',
    remark: 'Schrijf op waarom.',
    who: 'Kies wie het zei.',
    manner: 'Kies hoe.',
    on: 'Vul een datum in die niet in de toekomst ligt.',
  },
}
