import type { Rhythm } from '../../../knowledge/subsidy/instalments.ts'
import type { Standing } from '../../../knowledge/subsidy/standing.ts'
import { format } from '../../../platform/i18n/format.ts'
import { euros } from '../packages/text.ts'
import type { ReportKind } from './subsidy.ts'

/** What the organisation is told of by mail. */
export type News = 'asked' | 'decided' | 'report-asked' | 'settled'

const newsWords: Record<News, string> = {
  asked: 'De gemeente heeft een vraag over jullie aanvraag.',
  decided: 'Er is een besluit op jullie aanvraag.',
  'report-asked': 'De gemeente vraagt hoe het gaat: vul de verantwoording in.',
  settled: 'De subsidie is vastgesteld.',
}

export const text = {
  title: 'Subsidies',
  mail: {
    subject: {
      asked: 'Een vraag over jullie subsidie',
      decided: 'Besluit op jullie subsidieaanvraag',
      'report-asked': 'Verantwoording gevraagd',
      settled: 'Jullie subsidie is vastgesteld',
    } satisfies Record<News, string>,
    body: (news: News, centre: string, way: string) =>
      `${newsWords[news]}\n\nLog in om het te lezen: ${way}\n\nCJG ${centre}`,
  },
  standing: {
    draft: 'In voorbereiding',
    submitted: 'Ingediend',
    asked: 'Aanvulling gevraagd',
    decided: 'Wacht op tweede akkoord',
    granted: 'Verleend',
    refused: 'Afgewezen',
    'report-asked': 'Verantwoording gevraagd',
    reported: 'Verantwoord',
    'settlement-decided': 'Vaststelling wacht op tweede akkoord',
    settled: 'Vastgesteld',
    closed: 'Afgerond',
  } satisfies Record<Standing, string>,
  kind: { interim: 'Tussentijds', final: 'Over de hele periode' } satisfies Record<ReportKind, string>,
  rhythm: {
    once: 'In één keer',
    'half-yearly': 'Elk half jaar',
    quarterly: 'Elk kwartaal',
    monthly: 'Elke maand',
  } satisfies Record<Rhythm, string>,
  organisation: 'Organisatie',
  round: 'Regeling',
  period: 'Periode',
  state: 'Stand',
  product: 'Product',
  asked: 'Gevraagd',
  granted: 'Verleend',
  realised: 'Gerealiseerd',
  settled: 'Vastgesteld',
  amount: 'Bedrag',
  pricePer: (cents: number, unit: string) => `${euros(cents)} per ${unit}`,
  total: 'Samen',
  linesCaption: 'Wat er is gevraagd, verleend en gedaan',
  application: 'De aanvraag',
  purpose: 'Waarvoor',
  explanation: 'Toelichting',
  conditions: 'Voorwaarden',
  whyNot: 'Waarom niet',
  objection: 'Bezwaar maken kan tot en met',
  instalments: 'Betaling in delen',
  dueOn: 'Op',
  paidOn: (day: Temporal.PlainDate) => `betaald op ${format.shortDay(day)}`,
  notPaid: 'nog niet betaald',
  reports: 'Verantwoording',
  noReports: 'Nog niets gevraagd.',
  reportTitle: (kind: ReportKind, until: Temporal.PlainYearMonth) =>
    kind === 'final' ? 'Eindverantwoording' : `Tussentijds, tot en met ${format.month(until)}`,
  dueBy: (day: Temporal.PlainDate) => `Gevraagd voor ${format.day(day)}.`,
  counted: 'Geteld',
  reported: 'Opgegeven',
  tooFew: 'te weinig',
  settlement: 'Vaststelling',
  tolerance: (percent: number) =>
    percent === 0
      ? 'Wat niet is geleverd, gaat van het bedrag af.'
      : `Blijft een product hooguit ${percent}% onder wat is verleend, dan telt het als geleverd. Anders tellen alleen de eenheden die er zijn.`,
  paid: 'Al betaald',
  toPay: 'Nog te betalen',
  toReclaim: 'Terug te betalen',
  even: 'Niets meer te betalen',
  settledOn: (day: Temporal.PlainDate) => `Afgerekend op ${format.day(day)}.`,
  history: 'Wat er gebeurde',
  happened: {
    begun: 'Begonnen',
    submitted: 'Ingediend',
    resubmitted: 'Opnieuw ingediend',
    asked: 'Aanvulling gevraagd',
    granted: 'Besluit: verlenen',
    refused: 'Besluit: afwijzen',
    agreed: 'Tweede akkoord',
    returned: 'Teruggegeven aan collega',
    paid: (cents: number) => `Deel betaald: ${euros(cents)}`,
    reportAsked: (what: string) => `Verantwoording gevraagd: ${what}`,
    reported: (what: string) => `Verantwoord: ${what}`,
    settled: (cents: number) => `Vaststelling: ${euros(cents)}`,
    balanced: 'Afgerekend',
    takenBack: (title: string) => `Teruggenomen, was niet zo: ${title.toLowerCase()}`,
  },
  by: (name: string, at: Temporal.Instant) => `${format.moment(at)} · ${name}`,
  stale: (name: string, at: Temporal.Instant) =>
    `${name} bewaarde op ${format.moment(at)} iets anders. Dat zie je hier; jouw tekst staat nog in het formulier.`,
  changed: 'Er is intussen iets veranderd. Jouw tekst staat nog in het formulier.',
  saved: 'Het is bewaard.',
  notNow: 'Dit kon niet meer: het was al gedaan, of er is intussen iets veranderd. Hieronder staat hoe het nu is.',
  cancel: 'Annuleer',
  none: '–',
}

/** '2026', 'januari tot en met juni 2027' */
/** Beside the name of a round: nothing when its name says it already. */
export const periodBeside = (round: {
  readonly title: string
  readonly from: Temporal.PlainYearMonth
  readonly until: Temporal.PlainYearMonth
}): string => {
  const words = periodWords(round.from, round.until)
  return round.title.includes(words) ? '' : words
}

/** The name of a round with its period, which is said once. */
export const roundWords = (round: Parameters<typeof periodBeside>[0]): string =>
  [round.title, periodBeside(round)].filter(part => part !== '').join(', ')

export const periodWords = (from: Temporal.PlainYearMonth, until: Temporal.PlainYearMonth): string =>
  format.period({ from, to: until })
