import type { Cell } from '../../../../knowledge/figures/small-numbers.ts'
import type { ToldParty } from '../../../../knowledge/referral-index/ladder.ts'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import { text as keeperText } from '../text.ts'
import type { Outcome } from './rules.ts'

const outcome: Record<Outcome, string> = {
  'in-time': 'Op tijd gesproken',
  late: 'Later gesproken',
  'not-yet': 'Nog niet',
}
const told: Record<ToldParty, string> = {
  'both-reporters': 'de melders',
  coordinator: 'de coördinator',
  'agreement-keeper': 'de convenantbeheerder',
  'organisation-head': 'de leiding',
}

const cell = (figure: Cell): string => (figure.kind === 'shown' ? format.number(figure.count) : 'verborgen')
const percent = (part: number | null): string => (part === null ? 'verborgen' : `${format.number(part)}%`)

/** 'contact both-reporters' → 'Geen gesprek: bericht aan de melders' */
function rungWords(rung: string): string {
  const [without, tells] = rung.split(' ')
  const who = Object.entries(told).find(([party]) => party === tells)?.[1] ?? ''
  return `${without === 'contact' ? 'Geen gesprek' : 'Geen regie'}: bericht aan ${who}`
}

export const text = {
  title: 'Opvolging van matches',
  back: 'Afspraken',
  conclusion: (year: number, total: Cell, part: number | null): string => {
    if (total.kind === 'hidden') return `In ${year} waren er te weinig matches om iets te tonen.`
    if (total.count === 0) return `In ${year} was er geen match.`
    const spoken = part === null ? '' : ` Bij ${part}% spraken de melders elkaar op tijd.`
    return `${format.count(total.count, 'match', 'matches')} in ${year}.${spoken}`
  },
  why: 'Aantallen onder de vijf staan er niet, en ook niet wat ze zou verraden. Geen cijfer gaat over één jongere.',
  toldOnce: (at: Temporal.Instant) =>
    `Geteld op ${format.day(dayInTheNetherlands(at))}, één keer: een jaar staat hier als het een week voorbij is, en verandert daarna niet meer. Zo is uit twee dagen niets af te trekken.`,
  download: 'Download als CSV',
  years: 'Kies een jaar',
  stats: {
    inTime: 'Op tijd gesproken',
    median: 'Dagen tot het gesprek (mediaan)',
    useful: 'Had er iets aan',
    lead: 'Met regie',
    across: 'Over gemeenten heen',
  },
  dash: '–',
  median: (days: number | null) => (days === null ? 'verborgen' : format.number(days, Number.isInteger(days) ? 0 : 1)),
  cell,
  percent,
  outcome,
  total: 'Totaal',
  tables: {
    outcome: 'Spraken ze elkaar?',
    quarter: 'Per kwartaal',
    domain: 'Per domein van de melder',
    lead: 'Met en zonder regie',
    across: 'Binnen en buiten de gemeente',
    climbs: 'Hoe ver matches klommen',
    standing: 'Meldingen die stonden op de dag van tellen, per organisatie',
  },
  rowHeading: 'Groep',
  row: {
    quarter: (name: string) => `${name}e kwartaal`,
    domain: (name: string) => Object.entries(keeperText.domain).find(([domain]) => domain === name)?.[1] ?? name,
    lead: (name: string) => (name === 'yes' ? 'met regie' : 'zonder regie'),
    across: (name: string) => (name === 'yes' ? 'met een andere gemeente' : 'binnen de gemeente'),
  },
  rung: rungWords,
  number: 'Aantal',
  notTold: 'Dit is verborgen: het zou kleine aantallen verraden.',
  none: 'Er is nog niets te tellen.',
  /** Of the reports of an organisation: brought together with another, or not. */
  met: ['Met een match', 'Zonder match'],
  overReporting: 'Veel meldingen en weinig matches? Dan past een gesprek over wanneer melden helpt.',
  csv: { headings: ['Tabel', 'Groep', 'Wat', 'Aantal'], total: 'totaal' },
}
