import type { Measure } from '../../../knowledge/funding/measures.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { FiguresSummary, Scenario } from './division.ts'
import { changeWords, euroWords } from './money.ts'
import type { Sort } from './outcome.ts'

const sorts: Readonly<Record<Sort, string>> = {
  bedrag: 'Bedrag, hoogste eerst',
  naam: 'Naam',
  'per-jeugdige': 'Bedrag per jeugdige, hoogste eerst',
  verschil: 'Verschil, grootste eerst',
}
const weightLabels: Readonly<Record<Measure, string>> = {
  youths: 'Jeugdigen van 0 tot en met 18',
  minorities: 'Minderheden',
  singleParents: 'Eenouderhuishoudens',
  lowIncomes: 'Huishoudens met een laag inkomen',
}

export const text = {
  title: 'Financiering',
  intro: 'Probeer hoe een landelijk bedrag voor de centra over de gemeenten valt.',
  unknown: {
    title: 'Wat we niet weten',
    more: 'Waarom niet, en hoe we rekenen',
    notice:
      'De gewichten van de vier maatstaven en de totalen van 2013 en 2014 zijn niet openbaar gevonden. Hier staat daarom niets ingevuld: vul ze zelf in, met bron en datum.',
    lines: [
      'Vanaf 2012 verdeelde het Rijk het geld (decentralisatie-uitkering CJG) naar vier maatstaven: jeugdigen, minderheden, eenouderhuishoudens en huishoudens met een laag inkomen. De maatstaven staan in bijlage 29ss-a van het Besluit decentralisatie- en integratie-uitkeringen gemeentefonds.',
      'Hoe zwaar elke maatstaf woog, vonden we niet. Het totaal was in 2012 ten minste € 359,2 miljoen. De totalen van 2013 en 2014 vonden we niet.',
      'Weet jij ze wel, of heb je de verdeelmaatstaven van een ander jaar? Vul ze in met bron en datum, en bewaar ze als scenario.',
      'Zo rekenen we: totaal × som van (gewicht × aantal hier ÷ aantal in heel Nederland). Tellen de gewichten niet op tot 1, dan delen we door hun som. Bedragen zijn hele euro’s. Eerst ronden we alles naar beneden af; de euro’s die overblijven gaan één voor één naar de grootste rest, bij gelijke rest naar de laagste CBS-code. Zo klopt de som precies.',
    ],
  },
  noFigures: {
    title: 'Er zijn nog geen cijfers',
    about:
      'Om te verdelen hebben we van elke gemeente vier aantallen nodig. Laad een bestand, of typ alleen die van je eigen gemeente.',
    way: 'Laad cijfers',
  },
  form: {
    title: 'Het scenario',
    figures: 'Cijfers',
    year: 'Uitkeringsjaar',
    total: 'Landelijk totaal',
    totalHint: 'In hele euro’s',
    weights: 'Gewichten',
    weightsHint: 'Een getal per maatstaf, samen 1. Is de som anders, dan delen we door de som.',
    weight: weightLabels,
    source: 'Bron van de gewichten',
    sourceHint: 'Leeg betekent: een eigen aanname',
    sourceDate: 'Datum van die bron',
    formerly: 'Jouw gemeente in 2008',
    formerlyHint: 'Anders genoemd of later samengevoegd? Noem de gemeenten van toen, met komma’s.',
    beside: 'Vergelijk met',
    noBeside: 'Met niets',
    reckon: 'Reken uit',
    otherFigures: 'Andere cijfers laden',
  },
  figuresName: ({ year, source, datedOn }: FiguresSummary) => `${year}: ${source}, ${format.shortDay(datedOn)}`,
  scenarioName: ({ name, version }: Scenario) => (version === 1 ? name : `${name}, versie ${version}`),
  assumption: 'Deze gewichten zijn een aanname: er is geen bron bij genoemd.',
  sourced: (source: string, on: Temporal.PlainDate | null) =>
    `Bron van de gewichten: ${source}${on === null ? '' : ` (${format.day(on)})`}.`,
  figures: (figures: Pick<FiguresSummary, 'year' | 'source' | 'datedOn'>) =>
    `Cijfers: ${figures.source}, ${figures.year} (${format.day(figures.datedOn)}).`,
  normalised: (sum: string) => `De gewichten zijn samen ${sum.replace('.', ',')}. We delen door die som.`,
  ownAmount: (name: string) => `${name} krijgt`,
  ownAbsent: (name: string) => `${name} staat niet in deze cijfers.`,
  conclusion: (name: string, euros: number, part: number, year: number) =>
    `In dit scenario krijgt ${name} ${euroWords(euros)} voor ${year}: ${format.number(part, 2)}% van het landelijke totaal.`,
  besideWords: (change: number | null, name: string) =>
    change === null ? `Niet te vergelijken met ${name}` : `${changeWords(change)} naast ${name}`,
  perYouth: 'Per jeugdige',
  perYouthRemark: 'van 0 tot en met 18 jaar',
  formerly: 'Kreeg in 2011',
  formerlyNone: 'Niet gevonden',
  formerlyNoneRemark: 'Geen gemeente van deze naam in 2008',
  formerlyOf: (names: readonly string[]) => `Voor ${format.list(names)}, naar de indeling van 2008`,
  formerlyWarning:
    'Gemeenten zijn sinds 2008 samengevoegd en grenzen zijn verlegd. Ook onder dezelfde naam kan het gebied nu groter zijn. Noem zelf de gemeenten van toen die bij je horen.',
  months: 'Per maand',
  monthsAbout:
    'Volgens de percentages waarmee de BDU CJG van 2008-2011 werd betaald. Of dat later zo bleef, vonden we niet.',
  month: 'Maand',
  percent: 'Deel',
  year: 'Het jaar',
  amount: 'Bedrag',
  mark: (mark: string) => `Kenmerk van de uitkomst: ${mark}. Hetzelfde kenmerk betekent dezelfde bedragen.`,
  link: 'Deze pagina heeft een eigen adres. Wie binnen de gemeente dat adres opent, ziet dezelfde bedragen, ook als er later nieuwe cijfers zijn.',
  permanent: 'Link naar dit scenario',
  save: {
    title: 'Bewaar dit scenario',
    name: 'Naam',
    nameHint: 'Bijvoorbeeld: gewichten 2012, eigen schatting',
    save: 'Bewaar',
    saveVersion: 'Bewaar als nieuwe versie',
    saveNew: 'Bewaar als nieuw scenario',
    saved: 'Het scenario is bewaard.',
    stale: (name: string, at: Temporal.Instant) =>
      `${name} bewaarde op ${format.moment(at)} een nieuwere versie. Jouw scenario staat hieronder nog, en de nieuwere kun je openen. Bewaar je alsnog, dan komt die van jou erna; geen van beide gaat verloren.`,
    openNewer: 'Open de nieuwere versie',
  },
  scenarios: {
    title: 'Bewaarde scenario’s',
    none: 'Nog geen. Reken er een uit en bewaar het.',
    name: 'Scenario',
    total: 'Totaal',
    weights: 'Gewichten',
    saved: 'Bewaard',
    savedBy: (name: string, at: Temporal.Instant) => `${name}, ${format.moment(at)}`,
  },
  map: {
    title: 'Kaart',
    about:
      'Een tegel per gemeente, bij elkaar per veiligheidsregio, ongeveer waar ze liggen. Dezelfde bedragen staan in de tabel.',
    perYouth: 'Bedrag per jeugdige',
    change: 'Verschil met het andere scenario',
    upTo: (from: string, to: string) => `${from} tot en met ${to}`,
    more: 'Krijgt meer (vierkant)',
    less: 'Krijgt minder (rond)',
    same: 'Gelijk of zonder vergelijking (klein)',
    noFigures: 'Geen cijfers',
    own: 'Je eigen gemeente heeft een dikke rand.',
    notOnMap: (count: number) =>
      `${format.count(count, 'rij', 'rijen')} uit de cijfers staan niet op de kaart; wel in de tabel.`,
    tile: (name: string, words: string) => `${name}: ${words}`,
    desc: (lowest: string, highest: string) => `Het laagste bedrag per jeugdige is ${lowest}, het hoogste ${highest}.`,
    descChange: (more: number, less: number) =>
      `${format.count(more, 'gemeente krijgt', 'gemeenten krijgen')} meer, ${format.count(less, 'gemeente', 'gemeenten')} minder.`,
  },
  table: {
    title: 'Per gemeente',
    search: 'Zoek een gemeente',
    sort: 'Volgorde',
    sorts,
    show: 'Toon',
    name: 'Gemeente',
    euros: 'Bedrag',
    perYouth: 'Per jeugdige',
    change: 'Verschil',
    sum: (count: number) => `Alle ${format.number(count)}, som`,
    shown: (shown: number, all: number) => `${format.number(shown)} van ${format.number(all)} gemeenten`,
    all: 'Toon alles',
    none: 'Geen gemeente met die naam.',
  },
  csv: { code: 'code', name: 'naam', euros: 'bedrag', perYouth: 'per_jeugdige', change: 'verschil', sum: 'som' },
  download: 'Download (CSV)',
  formerlyAll: 'Wat kregen gemeenten in 2008-2011?',
  missing: {
    total: 'Vul het landelijke totaal in hele euro’s in, hooguit 100 miljard.',
    weight: 'Vul een getal in van nul of meer, met hooguit zes cijfers achter de komma.',
    year: 'Vul een jaar in, van 1990 tot en met 2100.',
    figures: 'Kies cijfers.',
    name: 'Geef het scenario een naam.',
  },
}
