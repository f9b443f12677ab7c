import type { Cell } from '../../../knowledge/figures/small-numbers.ts'
import { format } from '../../../platform/i18n/format.ts'

export const text = {
  crumb: 'Verwijzingen',
  list: 'Onze wachtlijst',
  conclusion: (count: number, long: number): string => {
    if (count === 0) return 'Er wacht niemand.'
    const rest = long === 0 ? '' : ` ${format.count(long, 'wacht', 'wachten')} lang: kijk wat er intussen kan.`
    return `${format.count(count, 'gezin wacht', 'gezinnen wachten')}.${rest}`
  },
  none: { title: 'Er wacht niemand', body: 'Wie jullie aannemen en nog niet begonnen is, staat hier.' },
  who: 'Wie',
  place: 'Plek',
  unknown: 'niet gezegd',
  expected: 'Verwacht',
  offer: 'Aanbod',
  since: 'Verstuurd',
  meanwhile: 'Intussen',
  nothingYet: 'nog niets',
  times: 'Wachttijden, zonder namen',
  timesIntro:
    'Van verwijzingen in het afgelopen jaar. Een aantal van één tot en met vier staat er niet: dat zegt te veel over een gezin. De grens van vijf is een voorstel.',
  timesNone: { title: 'Nog niets te tellen', body: 'Er is het afgelopen jaar niets aangenomen.' },
  waiting: 'Wachten nu',
  usual: 'Meestal van verwijzing tot begin',
  longest: 'Laatste begint over',
  cell: (cell: Cell) => (cell.kind === 'shown' ? format.number(cell.count) : 'minder dan 5'),
  weeks: (weeks: number | null) => (weeks === null ? 'te weinig om te zeggen' : format.count(weeks, 'week', 'weken')),
}
