import { format } from '../../../platform/i18n/format.ts'
import type { Area, AreaKind, Delivery } from './area.ts'
import type { ColumnName } from './columns.ts'
import type { AreaFault } from './read-areas.ts'

const columns: Readonly<Record<ColumnName, string>> = {
  inhabitants: 'Inwoners',
  upTo15: '0 tot 15 jaar',
  upTo25: '15 tot 25 jaar',
  households: 'Huishoudens',
  householdsWithChildren: 'Huishoudens met kinderen',
  lowIncome: 'Laag inkomen (%)',
  aroundMinimum: 'Rond het sociaal minimum (%)',
  youthCare: 'Jongeren met jeugdzorg',
  youthCarePercent: 'Jongeren met jeugdzorg (%)',
  morocco: 'Herkomst Marokko',
  antillesAndAruba: 'Herkomst voormalige Antillen en Aruba',
  suriname: 'Herkomst Suriname',
  turkey: 'Herkomst Turkije',
}
const kinds: Readonly<Record<AreaKind, string>> = {
  country: 'Nederland',
  municipality: 'Gemeente',
  district: 'Wijken',
  neighbourhood: 'Buurten',
}

export const text = {
  title: 'Buurtcijfers',
  remark: (one: Delivery) =>
    `Kerncijfers wijken en buurten ${one.year}. Bron: ${one.source}, ${format.day(one.datedOn)}.`,
  intro: 'Kerncijfers van het CBS over de wijken en buurten van je gemeente.',
  load: 'Lees een bestand in',
  none: {
    title: 'Er zijn nog geen buurtcijfers',
    about:
      'Lees het bestand Kerncijfers wijken en buurten van het CBS in. Daarna zie je hier hoeveel jeugd er per wijk en buurt woont.',
  },
  ownNone: 'In deze cijfers staat je gemeente niet.',
  conclusion: (youths: number, part: number, year: number, most: string) =>
    `In ${year} woonden er ${format.count(youths, 'kind of jongere', 'kinderen en jongeren')} tot 25 jaar: ${format.number(part, 1)}% van de inwoners. Naar verhouding de meeste in ${most}.`,
  plain: (youths: number, year: number) =>
    `In ${year} woonden er ${format.count(youths, 'kind of jongere', 'kinderen en jongeren')} tot 25 jaar.`,
  years: 'Jaar',
  kinds,
  kindsLabel: 'Wijken of buurten',
  columns,
  column: 'Toon als staven',
  show: 'Toon',
  area: 'Gebied',
  youths: 'Tot 25 jaar',
  youthsPart: 'Deel van inwoners',
  unknown: 'onbekend',
  table: (kind: AreaKind) => `${kinds[kind]} in cijfers`,
  unnamed:
    'De namen van wijken en buurten staan bij het CBS in een aparte lijst. Zet ze in een kolom Naam bij de cijfers, dan tonen we ze hier.',
  lacks: {
    title: 'Wat er niet in staat',
    lines: [
      'Eenouderhuishoudens en jeugdigen van precies 0 tot en met 18 jaar staan niet in de Kerncijfers wijken en buurten. Voor de verdeling van geld laad je die apart, per gemeente.',
      'Een percentage over een klein gebied zegt weinig. Wat het CBS niet weet of niet vertelt, heet hier onbekend.',
      'Deze cijfers gaan over aantallen inwoners, nooit over wie bij het CJG komt.',
    ],
    way: 'Laad cijfers per gemeente',
  },
  reading: {
    title: 'Buurtcijfers inlezen',
    intro:
      'Kies het bestand met heel Nederland (CSV, of JSON van de open data). Haalde je het op in stukken van 10.000 rijen? Kies dan alle stukken tegelijk. Je ziet eerst wat er verandert.',
    file: 'Bestand',
    hint: 'CSV of JSON, samen hooguit 40 MB',
    year: 'Jaar van de cijfers',
    source: 'Bron',
    sourceHint: 'Bijvoorbeeld: CBS, tabel 85984NED',
    date: 'Datum van de bron',
    look: 'Kijk wat er verandert',
    waiting: 'Nog niet overgenomen',
    waitingLine: (one: Delivery) => `${one.year}, gelezen door ${one.readByName} op ${format.moment(one.readAt)}`,
    kept: 'Overgenomen',
    keptLine: (one: Delivery) =>
      `${one.year}: ${one.source}, ${format.day(one.datedOn)}. ${one.taken === null ? '' : `Overgenomen door ${one.taken.byName} op ${format.moment(one.taken.at)}.`}`,
  },
  refused: {
    title: 'Het bestand is niet ingelezen',
    about: (count: string) => `${count} niet. Er is niets veranderd.`,
    count: (count: number) => format.count(count, 'ding klopt', 'dingen kloppen'),
    tooMany: 'Meer dan 200 dingen kloppen',
    place: 'Waar',
    column: 'Kolom',
    reason: 'Wat er niet klopt',
    other: 'Kies een ander bestand',
  },
  preview: {
    title: 'Dit verandert er',
    remark: (one: Delivery) =>
      `${format.count(one.fileRows, 'rij', 'rijen')} gelezen, zonder fouten. We bewaren je eigen gemeente en heel Nederland.`,
    ownNone: 'Je gemeente staat niet in dit bestand. Er valt niets over te nemen.',
    fresh: 'Nieuw',
    changed: 'Veranderd',
    gone: 'Verdwijnt',
    same: 'Er verandert niets: deze cijfers zijn al overgenomen.',
    areas: (areas: readonly Area[]) =>
      areas.length === 0
        ? 'Geen'
        : `${format.number(areas.length)}: ${some(areas.map(({ code, name }) => name || code))}`,
    found: 'Gevonden kolommen',
    missing: 'Niet gevonden',
    none: 'Geen',
    take: 'Neem over',
    throwAway: 'Gooi weg',
    takenAlready: 'Deze cijfers zijn overgenomen.',
    toFigures: 'Bekijk de buurtcijfers',
    stale: (one: Delivery) =>
      `Intussen nam ${one.taken?.byName ?? ''} andere cijfers over ${one.year} over. Hieronder staat wat er nu zou veranderen.`,
  },
  taken: 'De cijfers zijn overgenomen.',
  missing: {
    file: 'Kies een bestand.',
    year: 'Vul een jaar in, van 1990 tot en met 2100.',
    source: 'Schrijf waar de cijfers vandaan komen.',
    date: 'Vul de datum van de bron in.',
  },
}

export const faultWords = ({ because, column, found }: AreaFault): string =>
  ({
    'no-rows': 'Er staan geen rijen in, of het is geen CSV of JSON van het CBS.',
    'column-is-missing': `Er is geen kolom waarvan de kop begint met ‘${column}’.`,
    'no-code': `‘${found}’ is geen code van een gemeente, wijk of buurt.`,
    'code-twice': `De code ${found} staat er al.`,
    'no-number': `‘${found}’ is geen getal van nul of meer.`,
    'no-count': `‘${found}’ is geen heel getal.`,
    'no-percent': `‘${found}’ is meer dan 100 procent.`,
  })[because]

export const placeWords = ({ file, row }: AreaFault): string => `${file}, rij ${format.number(row)}`

function some(names: readonly string[]): string {
  const first = names.slice(0, 6)
  return names.length > 6 ? `${first.join(', ')} en nog ${format.number(names.length - 6)}` : format.list(first)
}
