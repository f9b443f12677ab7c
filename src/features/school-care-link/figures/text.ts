import type { Cell } from '../../../knowledge/figures/small-numbers.ts'
import { dayInTheNetherlands, format } from '../../../platform/i18n/format.ts'
import { text as words } from '../text.ts'
import type { BreakdownName } from './rules.ts'

const category: Readonly<Record<string, string>> = {
  ...words.outcome,
  open: 'Nog niet afgerond',
  'by-name': 'Met toestemming, op naam',
  'without-name': 'Zonder naam',
  withdrawn: 'Toestemming ingetrokken',
  'under-6': 'Jonger dan 6',
  '6-11': '6 tot en met 11',
  '12-15': '12 tot en met 15',
  '16-and-over': '16 en ouder',
  unknown: 'Onbekend (zonder naam)',
  'within-2-weeks': 'Binnen 2 weken',
  'within-6-weeks': 'Binnen 6 weken',
  longer: 'Langer dan 6 weken',
  'not-yet': 'Nog niet',
}
const breakdown: Record<BreakdownName, string> = {
  standing: 'Hoe ingebracht',
  outcome: 'Hoe afgelopen',
  age: 'Leeftijd bij inbreng',
  'to-discussion': 'Van inbreng tot bespreking',
  'to-closure': 'Van inbreng tot afronding',
}

export const text = {
  title: 'Cijfers van de zorgteams',
  of: (school: string) => `Zorgteam ${school}`,
  all: 'Alle zorgteams samen',
  year: (year: number) => `Schooljaar ${year}–${year + 1}`,
  total: 'Bij het team gekomen',
  about:
    'Aantallen van 1 tot en met 4 zijn verborgen, en alles waaruit ze zijn af te leiden. Wat nooit bij het team kwam, telt niet mee: ook een getal zou verraden dat het er is.',
  toldOnce: (at: Temporal.Instant) =>
    `Geteld op ${format.day(dayInTheNetherlands(at))}, één keer: een schooljaar staat hier als het een week voorbij is, en verandert daarna niet meer. Zo is uit twee dagen niets af te trekken.`,
  hidden: 'verborgen',
  download: 'Download als CSV',
  category: (name: string) => category[name] ?? name,
  breakdown,
  cell: (cell: Cell) => (cell.kind === 'shown' ? format.number(cell.count) : 'verborgen'),
  headings: ['Onderdeel', 'Categorie', 'Schooljaar', 'Aantal'],
  count: 'Aantal',
}
