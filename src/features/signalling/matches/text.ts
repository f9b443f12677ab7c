import type { TermState } from '../../../knowledge/referral-index/follow-up.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { Match, MatchKind } from './match.ts'

const kind: Record<MatchKind, string> = {
  'same-youth': 'Jullie meldden allebei dit kind.',
  'different-youths': 'Jullie meldden verschillende kinderen die bij elkaar horen.',
  archive:
    'Deze collega meldde dit kind eerder. Die melding ligt in het archief; de collega weet niet dat jij nu meldt.',
}

/** What to do now with a match, the most urgent first. */
function todo({ kind, isCurrent, other, followUp, lead }: Match): string {
  if (!isCurrent) return 'Een van de meldingen staat niet meer. Je hoeft niets te doen.'
  const who = `${other.name}, ${other.organisation}`
  if (kind === 'archive' || followUp === null) return `Je kunt ${who} bellen.`
  const { contact } = followUp
  if (contact.kind !== 'done') return `Bel ${who},${byWhen(contact)}`
  if (followUp.lead.kind !== 'done') return `Spreek met ${other.name} af wie de regie heeft${byWhen(followUp.lead)}`
  return lead?.side === 'me' ? 'Jij hebt de regie.' : `${other.name} heeft de regie.`
}

const byWhen = (term: Exclude<TermState, { kind: 'done' }>): string =>
  term.kind === 'open'
    ? ` vóór ${format.weekday(term.by.add({ days: 1 }))}.`
    : ` vandaag nog. Dat had vóór ${format.weekday(term.since)} gemoeten.`

export const text = {
  title: 'Match',
  mail: {
    subject: 'Er is een match in de verwijsindex',
    body: [
      'Er is een match: een collega meldde ook.',
      'Log in en kijk bij Signalen wie je belt.',
      'In deze mail staat niets over een kind of een gezin.',
    ].join('\n\n'),
  },
  heading: (name: string | null) => (name === null ? 'Match' : `Match bij ${name}`),
  kind,
  todo,
  found: (on: Temporal.PlainDate) => `Gevonden op ${format.day(on)}`,
  onlyContact:
    'Van elkaar zien jullie alleen deze gegevens. Waarom iemand meldde, hoor je pas als jullie elkaar spreken.',
  concernTitle: 'Jouw zorg',
  lookAtConcern: 'Bekijk jouw zorg',
  lookAtReport: 'Bekijk jouw melding',
  termsTitle: 'Afspraken',
  contactTerm: 'Elkaar spreken',
  leadTerm: 'Wie heeft de regie',
  term: (state: TermState): string => {
    switch (state.kind) {
      case 'done':
        return `gedaan op ${format.day(state.on)}`
      case 'open':
        return `vóór ${format.weekday(state.by.add({ days: 1 }))}`
      case 'overdue':
        return `had vóór ${format.weekday(state.since)} gemoeten`
    }
  },
  termsNote: 'Deze termijnen zijn een voorstel; de wet noemt er geen.',
  keeper: 'Het loopt vast. Vraag wie in de gemeente op de afspraken let om te helpen.',
  contact: {
    title: 'Wij hebben elkaar gesproken',
    onLabel: 'Wanneer?',
    usefulLabel: 'Had je er iets aan?',
    useful: { yes: 'Ja', no: 'Nee' },
    button: 'Leg het gesprek vast',
    again: 'Leg nog een gesprek vast',
    done: (on: Temporal.PlainDate, useful: boolean) =>
      `Jullie spraken elkaar op ${format.day(on)}. ${useful ? 'Dat hielp.' : 'Dat hielp niet.'}`,
    saved: 'Het gesprek is vastgelegd. Wat jullie bespraken, staat hier niet.',
    missingOn: 'Kies op welke dag jullie elkaar spraken.',
    missingUseful: 'Kies of je er iets aan had.',
    refused: {
      'before-the-match': 'Kies een dag vanaf de dag van de match.',
      'not-yet': 'Kies vandaag of een dag die voorbij is.',
    },
  },
  plan: {
    title: 'Eén gezin, één plan',
    why: 'Zijn jullie het eens, samen met het gezin? Dan schrijf je met het gezin één plan, waar iedereen zich aan houdt.',
    start: 'Start een plan',
  },
  lead: {
    title: 'Wie heeft de regie?',
    intro:
      'Wie de regie heeft, houdt het overzicht en spreekt met het gezin af hoe het verder gaat. School en politie hebben nooit de regie.',
    label: 'Wat spraken jullie af?',
    me: 'Ik heb de regie',
    other: (name: string) => `${name} heeft de regie`,
    nobody: 'Geen van jullie mag de regie hebben. Vraag de gemeente om iemand aan te wijzen.',
    button: 'Leg de regie vast',
    done: (words: string, on: Temporal.PlainDate) => `${words}, afgesproken op ${format.day(on)}.`,
    missing: 'Kies wie de regie heeft.',
    refused: {
      'never-leads': 'School en politie hebben nooit de regie. Kies de ander.',
      'was-not-told': 'Deze collega weet niet van jouw melding. Bel eerst.',
    },
  },
  saved: 'Vastgelegd.',
}
