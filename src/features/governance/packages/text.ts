import type { Figure } from '../../../knowledge/figures/figure.ts'
import type { TaskField, Unit } from '../../../knowledge/subsidy/units.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { ActivityKind, EffectSource } from './activity-kinds.ts'
import type { Level } from './product.ts'

/** '€ 1.204,50', '− € 12,00' */
export const euros = (cents: number): string =>
  cents < 0 ? `− € ${format.number(-cents / 100, 2)}` : `€ ${format.number(cents / 100, 2)}`

const activity: Record<ActivityKind, string> = {
  'contact-information': 'Contact: informatie',
  'contact-advice': 'Contact: advies',
  'contact-light-help': 'Contact: lichte hulp',
  'contact-guidance': 'Contact: toeleiding',
  'contact-signal': 'Contact: signaal',
  'contact-complaint': 'Contact: klacht',
  'question-answered': 'Vraag op de site beantwoord',
  'chat-answered': 'Chat beantwoord',
  'light-help-talk': 'Gesprek lichte hulp',
  appointment: 'Afspraak waar iemand kwam',
  'course-meeting': 'Bijeenkomst van een cursus',
  'course-participant': 'Deelnemer aan een bijeenkomst',
  consultation: 'Contactmoment op het spreekuur',
  'home-visit': 'Huisbezoek',
  dose: 'Vaccinatie gegeven',
  concern: 'Zorg vastgelegd',
  referral: 'Verwijzing',
  'plan-begun': 'Plan begonnen',
  'plan-evaluated': 'Plan geëvalueerd',
}

const unit: Record<Unit, readonly [one: string, more: string]> = {
  talk: ['gesprek', 'gesprekken'],
  contact: ['contactmoment', 'contactmomenten'],
  meeting: ['bijeenkomst', 'bijeenkomsten'],
  participant: ['deelnemer', 'deelnemers'],
  consultation: ['consult', 'consulten'],
  visit: ['huisbezoek', 'huisbezoeken'],
  dose: ['vaccinatie', 'vaccinaties'],
  plan: ['plan', 'plannen'],
  hour: ['uur', 'uur'],
}

export const unitWords = (count: number, of: Unit): string => format.count(count, ...unit[of])

export function figureWords(figure: Figure): string {
  switch (figure.kind) {
    case 'shown':
      return format.number(figure.count)
    case 'few':
      return '<5'
    case 'hidden':
      return 'verborgen'
  }
}

const effect: Record<`${EffectSource['view']} ${string}`, (percent: number) => string> = {
  'light_help result': percent => `${percent}% haalde het doel`,
  'light_help score': percent => `${percent}% kwam dichter bij het doel`,
  'question_verdict helped': percent => `${percent}% is geholpen`,
  'course_mark figure': percent => `${percent}% gaf een 8 of meer`,
  'goal outcome': percent => `${percent}% van de doelen is gelukt`,
  'satisfaction figure': percent => `${percent}% van de gezinnen gaf een 8 of meer`,
}
export const effectWords = ({ view, breakdown }: EffectSource, percent: number): string =>
  effect[`${view} ${breakdown}`]?.(percent) ?? ''

export const text = {
  title: 'Productpakketten',
  parts: 'Pakketten en subsidies',
  tabs: { packages: 'Pakketten', subsidies: 'Subsidies' },
  remark: (municipality: string, period: string) => `${municipality}, ${period}`,
  new: 'Nieuw pakket',
  none: 'Er zijn nog geen pakketten',
  noneWords: 'In een pakket staat wat je van organisaties vraagt, en wat dat kost. Begin met het eerste.',
  download: 'Download als CSV',
  period: 'Periode',
  from: 'Van',
  to: 'Tot en met',
  show: 'Toon',
  named: {
    'this-month': 'Deze maand',
    'last-month': 'Vorige maand',
    'this-year': 'Dit jaar',
    'last-year': 'Vorig jaar',
  },
  conclusion: (cents: number, isWhole: boolean, period: string) =>
    `Wat er is geregistreerd in ${period}, is volgens de prijzen ${isWhole ? '' : 'ten minste '}${euros(cents)} waard.`,
  openPackage: 'Producten en prijzen',
  caption: (name: string) => `Wat ${name} opleverde`,
  columns: {
    activity: 'Product en activiteit',
    organisation: 'Organisatie',
    count: 'Aantal',
    units: 'Eenheden',
    price: 'Waarde',
    effect: 'Effect',
    time: 'Normtijd',
  },
  allOrganisations: 'Alle organisaties',
  hours: (minutes: number) => `${format.number(minutes / 60, 1)} uur`,
  hidden: 'verborgen',
  noPrice: 'geen prijs',
  atLeast: (cents: number) => `ten minste ${euros(cents)}`,
  unknownEffect: 'niet bekend',
  total: 'Samen',
  totals: 'Totalen',
  byOrganisation: 'Per organisatie',
  byTaskField: 'Per taakveld',
  byLevel: 'Per soort',
  notCounted: (names: readonly string[]) => `Dit telt nog voor geen product: ${format.list(names)}.`,
  why: 'Hoe tellen we dit?',
  explanation: [
    'We tellen wat medewerkers in dit programma vastlegden: de activiteiten die bij een product horen. Elke soort activiteit telt voor één product.',
    'De waarde is het aantal eenheden maal de prijs die in die maand gold. Bij een product per uur telt elke activiteit voor zijn normtijd.',
    'Aantallen van 1 tot en met 4 laten we niet zien, en ook niet waarmee je ze kunt uitrekenen. Wat verborgen is, telt niet mee in een totaal: daar staat dan ten minste.',
    'Effect is wat gezinnen er zelf over zeiden, of wat er over het doel is vastgelegd. Dat gaat over alle organisaties samen. Het bewijst niet dat het door deze activiteit komt.',
  ],
  activity,
  unit,
  level: { basic: 'Basispakket', extra: 'Extra' } satisfies Record<Level, string>,
  taskField: {
    '6.2': '6.2 Toegang en eerstelijns (CJG, informatie, coördinatie, vroeg signaleren)',
    '7.1': '7.1 Volksgezondheid (jeugdgezondheidszorg)',
  } satisfies Record<TaskField, string>,
  form: {
    newPackage: 'Nieuw pakket',
    changePackage: 'Pakket wijzigen',
    name: 'Naam',
    words: 'Waar is dit pakket voor?',
    save: 'Bewaar',
    cancel: 'Annuleer',
    newProduct: 'Nieuw product',
    changeProduct: 'Product wijzigen',
    definition: 'Wat is het precies?',
    definitionHint: 'Wat krijgt een gezin, wie doet het, en wanneer telt het als één?',
    unit: 'Eenheid',
    normMinutes: 'Normtijd per activiteit',
    normHint: 'Hoe lang één activiteit hoort te duren, met voorbereiding. Nodig bij een prijs per uur.',
    minutes: 'minuten',
    ageFrom: 'Voor kinderen van',
    ageUntil: 'Tot en met',
    years: 'jaar',
    taskField: 'Taakveld (Iv3)',
    taskFieldHint: 'Waar de gemeente de kosten boekt. CJG en vroeg signaleren is 6.2, jeugdgezondheidszorg is 7.1.',
    level: 'Soort',
    activities: 'Wat telt hiervoor?',
    activitiesHint: 'Wat medewerkers vastleggen en voor dit product meetelt. Elke soort telt voor één product.',
    countsFor: (product: string) => `Telt nu voor ${product}.`,
    prices: 'Prijzen',
    noPrice: 'Er is nog geen prijs. Zonder prijs kan niemand het aanvragen.',
    setPrice: 'Stel de prijs in',
    from: 'Vanaf',
    price: 'Prijs per eenheid',
    euro: 'euro',
    reason: 'Waarom deze prijs?',
    reasonHint: 'Wie besloot dit, en waar staat dat?',
  },
  products: 'Producten',
  noProducts: 'Er staan nog geen producten in',
  noProductsWords: 'Voeg toe wat een organisatie kan leveren.',
  product: 'Product',
  ages: (from: number, until: number) => `${from} tot en met ${until} jaar`,
  priceNow: (cents: number, of: Unit) => `${euros(cents)} per ${unit[of][0]}`,
  norm: (minutes: number) => `${format.number(minutes)} minuten per keer`,
  noNorm: 'geen normtijd',
  pricedFrom: (month: Temporal.PlainYearMonth, cents: number) => `${euros(cents)} vanaf ${format.month(month)}`,
  setBy: (name: string, at: Temporal.Instant) => `${format.moment(at)} · ${name}`,
  saved: 'Het is bewaard.',
  stale: (name: string, at: Temporal.Instant) =>
    `${name} bewaarde op ${format.moment(at)} een andere tekst. Die zie je hier; de jouwe staat nog in het formulier.`,
  countedElsewhere: (kind: ActivityKind, product: string) =>
    `‘${activity[kind]}’ telt al voor ${product}. Haal het daar eerst weg.`,
  missing: {
    name: 'Vul een naam in.',
    definition: 'Schrijf wat het is.',
    unit: 'Kies een eenheid.',
    normMinutes: 'Vul hele minuten in, van 1 tot en met 6000.',
    hours: 'Bij een prijs per uur is een normtijd nodig.',
    age: 'Vul een leeftijd in van 0 tot en met 23.',
    ages: 'De eerste leeftijd is hoger dan de tweede.',
    taskField: 'Kies een taakveld.',
    level: 'Kies basis of extra.',
    activities: 'Kies uit de lijst.',
    month: 'Kies een maand.',
    price: 'Vul een bedrag in, bijvoorbeeld 62,50.',
    reason: 'Schrijf waarom.',
  },
  csv: [
    'pakket',
    'product',
    'soort',
    'taakveld',
    'activiteit',
    'organisatie',
    'van',
    'tot en met',
    'aantal',
    'eenheden',
    'eenheid',
    'waarde in euro',
    'effect',
  ],
}
