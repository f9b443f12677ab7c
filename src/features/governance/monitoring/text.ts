import type { Month, Period } from '../../../knowledge/figures/figure.ts'
import type { ToldFigure } from '../../../knowledge/figures/figures-of-period.ts'
import type { PeriodName } from '../../../knowledge/figures/period.ts'
import type { Stretch } from '../../../knowledge/figures/stretches.ts'
import { vaccineIds, vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import { format } from '../../../platform/i18n/format.ts'
import { elsewhere } from './rollup/subjects.ts'

/** '1.204', 'minstens 31', 'verborgen' */
export function figureWords(figure: ToldFigure): string {
  switch (figure.kind) {
    case 'shown':
      return format.number(figure.count)
    case 'at-least':
      return `minstens ${format.number(figure.count)}`
    case 'hidden':
      return 'verborgen'
  }
}

/** 'november 2026', 'januari tot en met maart 2026' */
export const stretchWords = ({ first, last }: Stretch): string => format.period({ from: first, to: last })

export const areaWords = (area: string): string => (area === elsewhere ? 'wijk niet bekend' : area)

/** 'In oktober 2026', 'Van januari tot en met oktober 2026' */
export const startWords = (period: Period): string =>
  `${period.from.equals(period.to) || isWholeYear(period) ? 'In' : 'Van'} ${format.period(period)}`

const isWholeYear = ({ from, to }: Period): boolean => from.year === to.year && from.month === 1 && to.month === 12

/** '8% meer dan een jaar eerder' */
export function changeWords(now: ToldFigure, before: ToldFigure): string | undefined {
  if (now.kind !== 'shown' || before.kind !== 'shown' || before.count === 0) return undefined
  const percent = Math.round((100 * (now.count - before.count)) / before.count)
  if (percent === 0) return 'evenveel als een jaar eerder'
  return `${Math.abs(percent)}% ${percent > 0 ? 'meer' : 'minder'} dan een jaar eerder`
}

export const text = {
  title: 'Cijfers',
  short: 'In het kort',
  menu: 'Periode',
  from: 'Van',
  to: 'Tot en met',
  area: 'Wijk',
  wholeMunicipality: 'Hele gemeente',
  show: 'Toon',
  csv: 'Spreadsheet (CSV)',
  json: 'Open formaat (JSON)',
  takeAlong: 'Meenemen',
  named: {
    'this-month': 'Deze maand',
    'last-month': 'Vorige maand',
    'this-year': 'Dit jaar',
    'last-year': 'Vorig jaar',
  } satisfies Record<PeriodName, string>,
  index: 'Alle cijfers op een rij',
  figure: 'Cijfer',
  divided: 'Verdeling',
  othersOf: (titles: readonly string[]) =>
    `Meer over contacten: ${format.list(titles.map(title => title.toLowerCase()))}`,
  otherMonths: 'Andere maanden',
  otherMonthsOrArea: 'Andere maanden of één wijk',
  monthsAsTable: 'De maanden in een tabel',
  byMonth: 'Per maand',
  monthsOf: (title: string) => `${title} per maand`,
  month: 'Maand',
  count: 'Aantal',
  before: 'Jaar eerder',
  byArea: 'Per wijk',
  hiddenHere: (categories: readonly string[]) => `Verborgen: ${format.list(categories)}.`,
  notCounted: (months: readonly Month[]) => {
    const last = months.at(-1)
    const list = last ? format.list([...months.slice(0, -1).map(format.shortMonth), format.month(last)]) : ''
    return `Telt nog niet mee: ${list}.`
  },
  dividedOver: (period: Period) => `De verdeling gaat over ${format.period(period)}.`,
  untold: (titles: readonly string[]) => `Nog te weinig om te laten zien, of nog niet geteld: ${titles.join(', ')}.`,
  notDivided: 'Er is over deze periode nog te weinig om te verdelen.',
  counted: (at: Temporal.Instant, until: Month) =>
    `Laatst geteld op ${format.moment(at)}. De cijfers gaan tot en met ${format.month(until)}; een maand telt mee als die een week voorbij is.`,
  neverCounted:
    'Er is nog niet geteld. Dat gebeurt elke nacht vanzelf. Wil je er niet op wachten, vraag dan de beheerder de telling te starten (Beheer, Cijfers tellen).',
  late: (at: Temporal.Instant) =>
    `De nachtelijke telling is sinds ${format.moment(at)} niet gelukt. Wat hier staat klopt, maar er komt niets bij. Vraag de beheerder de telling te starten (Beheer, Cijfers tellen).`,
  why: 'Hoe lees je deze cijfers?',
  explanation: [
    'Een maand wordt één keer geteld, een week nadat die voorbij is. Wat later nog wordt opgeschreven, komt er niet meer bij. Zo kan niemand twee dagen van elkaar aftrekken en iemand herkennen.',
    'Aantallen van 1 tot en met 4 laten we niet zien. Een maand met zo weinig wacht, en wordt samen met de volgende verteld.',
    'Verdelingen gaan over hele kwartalen, of over meer als er weinig is. Waar verborgen staat zit een klein aantal achter, of een groter waarmee je het kleine kunt uitrekenen. Welke van de twee zeggen we niet.',
    'Minstens betekent: van een deel van de periode is het aantal te zien, de rest is verborgen.',
    'Percentages staan er alleen als beide aantallen helemaal te zien zijn.',
  ],
  children: {
    title: 'Kinderen met een dossier',
    remark: (month: Month) => `bij de jeugdgezondheidszorg, geteld in ${format.month(month)}`,
    heading: 'Geboortejaar',
    breakdown: 'Naar geboortejaar',
    none: 'Er zijn nog geen dossiers geteld.',
  },
  coverage: {
    title: 'Vaccinatiegraad',
    intro:
      'Van de kinderen met een dossier: welk deel ten minste één dosis van dit vaccin kreeg, hier of elders. Alleen geboortejaren waarvoor de tijd voorbij is. Dit wordt eens per jaar geteld, niet per wijk.',
    year: 'Geboortejaar',
    perYear: 'Per geboortejaar en vaccin',
    inTable: 'per geboortejaar',
    none: 'Er zijn nog geen geboortejaren om over te vertellen.',
  },
  vaccine: Object.fromEntries(vaccineIds.map(id => [id, vaccines[id].name])),
}
