import type { Measure } from '../../../knowledge/growth/measures.ts'
import type { Description, Population } from '../../../knowledge/growth/reference.ts'
import type { Score } from '../../../knowledge/growth/score-measurement.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { MeasuredQuantity } from '../record/observations.ts'
import type { StandingMeasurement } from './measurement.ts'
import type { BmiClass, BmiGroup } from './remarks.ts'

const measure: Record<
  Measure,
  { readonly name: string; readonly title: string; readonly axis: string; readonly unit: string }
> = {
  weight: { name: 'Gewicht', title: 'Gewicht naar leeftijd', axis: 'gewicht in kg', unit: 'kg' },
  height: { name: 'Lengte', title: 'Lengte naar leeftijd', axis: 'lengte in cm', unit: 'cm' },
  headCircumference: { name: 'Hoofdomtrek', title: 'Hoofdomtrek naar leeftijd', axis: 'hoofdomtrek in cm', unit: 'cm' },
  bmi: { name: 'BMI', title: 'BMI naar leeftijd', axis: 'BMI in kg/m²', unit: 'kg/m²' },
  weightForHeight: { name: 'Gewicht naar lengte', title: 'Gewicht naar lengte', axis: 'gewicht in kg', unit: 'kg' },
}

const quantity: Record<MeasuredQuantity, string> = {
  height: 'lengte',
  weight: 'gewicht',
  'head-circumference': 'hoofdomtrek',
}

const unitOf: Record<MeasuredQuantity, string> = { height: 'cm', weight: 'kg', 'head-circumference': 'cm' }

const population: Record<Population, string> = {
  nl: 'Nederland',
  tu: 'kinderen van Turkse afkomst',
  ma: 'kinderen van Marokkaanse afkomst',
  hs: 'Hindostaanse kinderen',
  ds: 'kinderen met downsyndroom',
  who: 'WHO',
}

/** Why the reference says nothing of this value; short, to stand under a dash. */
type NoScore = Exclude<Score, { kind: 'z-score' }>['because']
const noScore: Record<NoScore, string> = {
  'too-young': 'te jong',
  'too-old': 'te oud',
  'too-short': 'te klein',
  'too-tall': 'te groot',
  'born-too-early': 'te vroeg geboren voor de referentie',
  'born-too-late': 'te laat geboren voor de referentie',
  'beyond-the-distribution': 'buiten de verdeling',
  'not-a-number': 'geen getal',
  'not-positive': 'geen positief getal',
  'sex-unknown': 'geslacht niet bekend',
  'born-before-21-weeks': 'zwangerschapsduur onder 21 weken',
  'not-used-for-advice': 'geen referentie',
  'no-such-table': 'geen referentie',
  'height-missing': 'lengte ontbreekt',
}

const months = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')

/** 'drie weken', 'zes maanden', '2 jaar': rounded, to say how long a change took. */
function span(years: number): string {
  if (years >= 2) return `${format.number(years, years % 1 > 0.05 ? 1 : 0)} jaar`
  if (years < 2 / 12) return inWords(Math.max(1, Math.round((years * 365.25) / 7)), 'week', 'weken')
  return inWords(Math.round(years * 12), 'maand', 'maanden')
}

const inWords = (count: number, one: string, more: string): string =>
  `${months[count - 1] ?? count} ${count === 1 ? one : more}`

/** '7,95 kg': as many decimals as were measured, one at least; of a BMI, which nobody measured, one. */
const value = (amount: number, unit: string): string => {
  if (unit === measure.bmi.unit) return `${format.number(amount, 1)} ${unit}`
  const measured = (String(Number(amount.toFixed(3))).split('.')[1] ?? '').length
  return `${format.number(amount, Math.max(1, measured))} ${unit}`
}

/** 'Nederland 2009, jongens', 'te vroeg geboren (30 weken) 2012, meisjes'. */
const reference = (described: Description): string => {
  const whose =
    described.gestationWeeks === null
      ? population[described.population]
      : `te vroeg geboren (${described.gestationWeeks} weken)`
  return `${whose} ${described.year}, ${described.sex === 'male' ? 'jongens' : 'meisjes'}`
}

/** 'NL 1997', '30 wk 2012': to stand under a score. */
const shortReference = ({ gestationWeeks, population: whose, year }: Description): string =>
  `${gestationWeeks === null ? shortPopulation[whose] : `${gestationWeeks} wk`} ${year}`

const shortPopulation: Record<Population, string> = { nl: 'NL', tu: 'TU', ma: 'MA', hs: 'HS', ds: 'Down', who: 'WHO' }

/** 'WHO 2006': its references are named by the survey and loaded apart. */
const whoReference = (code: string): string => `WHO ${/^who_(\d{4})/.exec(code)?.[1] ?? ''}`

const bmiClass: Record<BmiClass, string> = {
  underweight: 'ondergewicht',
  healthy: 'gezond gewicht',
  overweight: 'overgewicht',
  obesity: 'obesitas',
}

const remark = {
  rapidGain: (change: number) => `snel aangekomen: ${format.signed(change)} SD`,
  velocity: (cmPerYear: number) => `${format.signed(cmPerYear)} cm/jaar`,
  bmiClass: (one: BmiClass, group: BmiGroup) =>
    `${bmiClass[one]} (${group === 'hindustani' ? 'Hindostaanse grenzen' : 'IOTF'})`,
  clothing: (kg: number) => `met kleren gewogen, ${value(kg, 'kg')} eraf`,
}

/** A title inside a sentence. */
export const lowerFirst = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`

export const text = {
  title: 'Groei',
  titleOf: (name: string) => `Groei van ${name}`,
  measure,
  quantity,
  unitOf,
  value,
  span,
  reference,
  shortReference,
  whoReference,
  remark,
  noScore,
  measuresLabel: 'Welke meting',
  derivedLabel: 'Uit lengte en gewicht',
  rangesLabel: 'Welke leeftijd',
  ranges: { '0-15m': '0-15 maanden', '1-4j': '1-4 jaar', '0-21j': '0-21 jaar' },
  axisOf: { months: 'leeftijd in maanden', years: 'leeftijd in jaren', height: 'lengte in cm' },
  line: {
    falls: (sd: string, over: string) => ({ before: 'De groeilijn daalt ', strong: `${sd} SD in ${over}`, after: '.' }),
    rises: (sd: string, over: string) => ({
      before: 'De groeilijn stijgt ',
      strong: `${sd} SD in ${over}`,
      after: '.',
    }),
    follows: (over: string) => ({ before: 'De groeilijn ', strong: 'volgt de eigen lijn', after: ` over ${over}.` }),
    otherReference:
      ' De laatste twee metingen staan op verschillende referenties; een deel van het verschil kan daardoor komen.',
    one: 'Er is één meting. Na de volgende is te zien of het kind zijn eigen lijn volgt.',
    notComparable: (count: number) =>
      `Er zijn ${format.count(count, 'meting', 'metingen')}, maar nog geen twee met een SD-score om te vergelijken. Na de volgende is te zien of het kind zijn eigen lijn volgt.`,
    advice: (title: string) => ` Verwijsadvies: ${lowerFirst(title)}.`,
  },
  description: (count: number, last: string) =>
    `${format.count(count, 'meting', 'metingen')} tegen de lijnen van −2,5 tot +2,5 standaarddeviaties. Laatste: ${last}.`,
  /** '17 nov 2026, 9 maanden: 7,95 kg (−1,1 SD)' */
  point: (day: string, age: string, amount: string, sd: string) => `${day}, ${age}: ${amount}${sd}`,
  target: (cm: string, low: string, high: string) => `streeflengte ${cm} cm (${low}–${high})`,
  sd: (z: number) => `${format.signed(z)} SD`,
  source: (words: string) => `Lijnen: ${words}, van −2,5 tot +2,5 SD.`,
  forParents: 'Voor ouders',
  noSuchLines: 'Voor deze maat en leeftijd zijn geen lijnen gepubliceerd.',
  noLines: 'Er zijn geen lijnen: het geslacht van het kind is niet bekend.',
  publication: (citation: string) => `Bron: ${citation}`,
  twoScores:
    'Bij elke score staat de referentie. De bewaarde score is die van overgedragen dossiers; de lijnen komen van een andere referentie.',
  table: {
    caption: (name: string) => `${name}: alle metingen`,
    age: 'Leeftijd',
    chart: 'SD lijnen',
    score: 'SD-score',
    stored: 'SD bewaard',
    correct: 'verbeteren',
    onPaper: (most: number) => `Op papier staan de laatste ${most} metingen.`,
  },
  elsewhere: (count: number) => `${format.count(count, 'meting valt', 'metingen vallen')} buiten dit beeld.`,
  showAll: 'Toon 0-21 jaar',
  willBeDiscussed: (name: string) => `De jeugdverpleegkundige of jeugdarts bespreekt de groei van ${name} met je.`,
  asTable: 'Metingen als tabel',
  all: 'Alle groeicurven',
  notices: {
    added: 'De meting is bewaard.',
    birth: 'De gegevens over de geboorte zijn bewaard. De vorige blijven in het dossier.',
    corrected: 'De meting is verbeterd. De oude waarde blijft terug te lezen.',
    chosen: 'De keuze is bewaard. De grafieken gaan er nu van uit.',
    repeat: 'Vastgelegd. Het staat op deze pagina en in de werklijst tot er opnieuw gemeten is.',
    takenBack: 'Vastgelegd. Het hoeft niet meer.',
  },
  none: {
    title: 'Nog geen metingen',
    body: 'Leg de eerste meting vast. Daarna staat hier de groeilijn.',
    action: 'Meting toevoegen',
  },
  noneOf: (name: string) => `Van ${name.toLowerCase()} is nog niets gemeten.`,
  unborn: { title: 'Nog niet geboren', body: 'Na de geboorte leg je hier de eerste meting vast.' },
  facts: {
    title: 'Geboorte en ouders',
    change: 'Wijzig',
    unknown: 'niet bekend',
    gestation: 'Zwangerschapsduur',
    gestationWords: (weeks: number, days: number) =>
      days === 0 ? `${weeks} weken` : `${weeks} weken en ${format.count(days, 'dag', 'dagen')}`,
    birthWeight: 'Geboortegewicht',
    grams: (amount: number) => `${format.number(amount)} gram`,
    forTerm: (z: number) => ` (${format.signed(z)} SD)`,
    target: 'Streeflengte',
    targetWords: (cm: number, low: number, high: number, z: number) =>
      `${format.number(cm, 1)} cm (${format.signed(z)} SD), meestal ${format.number(low, 1)} tot ${format.number(high, 1)} cm`,
    noTarget: 'lengte van de ouders ontbreekt',
  },
  corrections: {
    title: 'Verbeterde metingen',
    columns: { was: 'Was', becomes: 'Werd', when: 'Verbeterd', why: 'Reden' },
    takenBack: 'vervallen',
    by: (day: string, name: string) => `${day}, ${name}`,
  },
  form: {
    title: 'Meting toevoegen',
    intro: 'Vul in wat je hebt gemeten. De rest laat je leeg.',
    on: 'Datum',
    height: 'Lengte',
    position: 'Hoe gemeten',
    positions: { lying: 'liggend', standing: 'staand' },
    weight: 'Gewicht',
    weighed: 'Hoe gewogen',
    weighedHint: 'Wat kleren op deze leeftijd wegen, staat in de JGZ-richtlijn Overgewicht.',
    weighings: { unclothed: () => 'zonder kleren', clothed: (kg: string) => `met kleren: ${kg} eraf` },
    head: 'Hoofdomtrek',
    sure: (name: string) => `Het klopt: ${name}`,
    save: 'Bewaar meting',
    cancel: 'Annuleer',
    missing: {
      on: 'Vul een datum in, bijvoorbeeld 12-11-2026.',
      future: 'De datum ligt in de toekomst.',
      beforeBirth: 'De datum ligt voor de geboorte.',
      any: 'Vul minstens één meting in.',
      height: (min: number, max: number) => `Vul een lengte in van ${min} tot ${max} cm.`,
      weight: (min: number, max: number) => `Vul een gewicht in van ${format.number(min, 1)} tot ${max} kg.`,
      head: (min: number, max: number) => `Vul een hoofdomtrek in van ${min} tot ${max} cm.`,
      position: 'Kies liggend of staand.',
      weighed: 'Kies of het kind kleren aan had.',
    },
    known: ({ measure: one, value: amount }: StandingMeasurement) =>
      `Op deze dag staat al een ${quantity[one]}: ${value(amount, unitOf[one])}. Klopt die niet? Verbeter dan die meting.`,
  },
  correct: {
    title: 'Meting verbeteren',
    was: (name: string, amount: string, day: string) => `Op ${day} is als ${name} ${amount} vastgelegd.`,
    clothed: (kg: string) => `Toen is met kleren gewogen; ${kg} is eraf gehaald. Vul het gewicht zonder kleren in.`,
    value: 'Juiste waarde',
    takeBack: 'De meting vervalt: hij is niet van dit kind of nooit gedaan',
    reason: 'Waarom',
    reasonHint: 'Bijvoorbeeld: komma verkeerd, van het zusje.',
    save: 'Bewaar verbetering',
    stale: (name: string, amount: string) =>
      `${name} heeft deze meting intussen verbeterd: ${amount}. Jouw verbetering staat hieronder en is niet bewaard.`,
    missing: { value: 'Vul de juiste waarde in, of kies dat de meting vervalt.', reason: 'Schrijf kort waarom.' },
  },
}
