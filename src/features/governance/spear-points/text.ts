import type { MeasureUnit } from '../../../centre/index.ts'
import type { ProgressStanding } from '../../../knowledge/goals/progress.ts'
import { format } from '../../../platform/i18n/format.ts'

const standings: Record<ProgressStanding, string> = {
  reached: 'gehaald',
  'on-the-way': 'op weg',
  behind: 'loopt achter',
  'cannot-be-told': 'niet te zeggen',
}
const units: Record<MeasureUnit, string> = { count: 'aantal per jaar', share: 'deel in procenten' }
const figure = (value: number, unit: MeasureUnit): string =>
  unit === 'share' ? `${format.number(value)}%` : format.number(value)

export const text = {
  title: 'Speerpunten',
  intro: 'Dit wil de gemeente met het CJG bereiken.',
  add: 'Voeg een speerpunt toe',
  none: {
    title: 'Er zijn nog geen speerpunten',
    body: 'De gemeente kiest waar het CJG deze jaren op let, en hoe dat gemeten wordt.',
  },
  saved: 'Het is bewaard.',
  now: 'Nu',
  later: 'Later',
  over: 'Voorbij',
  standings,
  units,
  figure,
  measure: (subject: string, breakdown: string, category: string) =>
    `${subject}: ${category} (${breakdown.toLowerCase()})`,
  unknownMeasure: 'Een cijfer dat hier niet meer geteld wordt',
  progress: (start: string, now: string, target: string) => `Van ${start} naar ${target}. Nu: ${now}.`,
  notTold: 'niet bekend, of te klein om te tonen',
  behindWhat: 'Naast een rechte lijn van begin tot doel. Dat is een keuze van dit programma, geen norm.',
  window: 'Geteld over de laatste twaalf maanden die afgerond zijn. Kleine aantallen blijven verborgen.',
  period: (from: Temporal.PlainDate, until: Temporal.PlainDate) =>
    `${format.day(from)} tot en met ${format.day(until)}`,
  responsible: (who: string) => `Verantwoordelijk: ${who}`,
  facts: {
    why: 'Waarom',
    measure: 'Gemeten aan',
    start: 'Begin',
    now: 'Nu',
    target: 'Doel',
    period: 'Periode',
    responsible: 'Verantwoordelijk',
  },
  fields: {
    title: 'Wat wil je bereiken?',
    titleHint: 'Bijvoorbeeld: meer ouders van peuters komen binnen.',
    why: 'Waarom is dit nodig?',
    from: 'Vanaf welke dag?',
    until: 'Op welke dag moet het gehaald zijn?',
    measure: 'Aan welk cijfer zie je het?',
    measureHint: 'Alle cijfers die het CJG telt. Over kinderen gaat het nooit: alleen aantallen.',
    unit: 'Hoe tel je het?',
    start: 'Wat is het cijfer nu?',
    target: 'Wat moet het worden?',
    responsible: 'Wie is verantwoordelijk?',
    reason: 'Wie besloot dit, en waar staat dat?',
  },
  choose: 'Kies een cijfer',
  edit: 'Wijzig dit speerpunt',
  save: 'Bewaar',
  cancel: 'Annuleer',
  overtaken: (name: string) => `${name} heeft dit net gewijzigd. Wat jij schreef, staat nog in het formulier.`,
  lookBack: 'Kijk terug',
  lookBackDue: 'Tijd om terug te kijken: wat ging goed, en wat gaat anders?',
  lookBackWords: 'Wat ging goed, en wat gaat anders?',
  lookBackSave: 'Bewaar de terugblik',
  lookBacks: 'Teruggekeken',
  noLookBacks: 'Er is nog niet teruggekeken. Doe dat elk jaar.',
  lookBackTitle: (value: string) => `Het cijfer was toen: ${value}`,
  end: 'Laat dit speerpunt los',
  endAbout: 'Het blijft staan bij wat voorbij is, met je reden.',
  endWhy: 'Waarom?',
  endNow: 'Laat los',
  ended: (why: string, by: string) => `Losgelaten door ${by}: ${why}`,
  missing: {
    title: 'Schrijf wat je wilt bereiken.',
    why: 'Schrijf waarom.',
    from: 'Vul een dag in.',
    until: 'Vul een dag in na de eerste.',
    measure: 'Kies een cijfer.',
    unit: 'Kies hoe je telt. Een deel kan alleen van een onderdeel, niet van het geheel.',
    figure: 'Vul een getal in. Een deel is van 0 tot en met 100.',
    target: 'Het doel moet anders zijn dan het begin.',
    responsible: 'Schrijf wie verantwoordelijk is.',
    reason: 'Schrijf wie dit besloot en waar dat staat.',
    words: 'Schrijf wat goed ging en wat anders gaat.',
  },
}
