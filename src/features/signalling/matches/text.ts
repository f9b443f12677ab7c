import type { TermState } from '../../../knowledge/referral-index/follow-up.ts'
import type { ToldParty } from '../../../knowledge/referral-index/ladder.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { Climb } from './climb/climb.ts'
import type { Answer, Match, MatchKind } from './match.ts'

const kind: Record<MatchKind, string> = {
  'same-youth': 'Jullie meldden allebei dit kind.',
  'different-youths': 'Jullie meldden verschillende kinderen die bij elkaar horen.',
  archive:
    'Deze collega meldde dit kind eerder. Die melding ligt in het archief; de collega weet niet dat jij nu meldt.',
}

/** What to do now with a match, the most urgent first. */
function todo({ kind, isCurrent, other, followUp, lead, talk }: Match): string {
  if (!isCurrent) return 'Een van de meldingen staat niet meer. Je hoeft niets te doen.'
  const who = `${other.name}, ${other.organisation}`
  if (kind === 'archive' || followUp === null) return `Je kunt ${who} bellen.`
  const { contact } = followUp
  if (talk.kind === 'contradicted')
    return `Jullie zeggen niet hetzelfde. Bel ${who}, en leg daarna vast of jullie elkaar spraken.`
  if (contact.kind !== 'done') return `Bel ${who},${byWhen(contact)}`
  if (followUp.lead.kind !== 'done') return `Spreek met ${other.name} af wie de regie heeft${byWhen(followUp.lead)}`
  return lead?.side === 'me' ? 'Jij hebt de regie.' : `${lead?.name ?? other.name} heeft de regie.`
}

const byWhen = (term: Exclude<TermState, { kind: 'done' }>): string =>
  term.kind === 'open'
    ? ` vóór ${format.weekday(term.by.add({ days: 1 }))}.`
    : ` vandaag nog. Dat had vóór ${format.weekday(term.since)} gemoeten.`

const answer = (said: Answer | null): string => {
  if (said === null) return 'nog geen antwoord'
  if (said === 'not-spoken') return 'nee, niet gesproken'
  return `ja, op ${format.day(said.on)}. ${said.useful ? 'Dat hielp.' : 'Dat hielp niet.'}`
}

function climbed({ without, tells, after }: Climb): string {
  const waited = `${format.count(after, 'werkdag', 'werkdagen')} zonder ${without === 'contact' ? 'gesprek' : 'regie'}`
  switch (tells) {
    case 'both-reporters':
      return `Jullie kregen een herinnering: ${waited}.`
    case 'coordinator':
      return `De coördinator van de organisatie hoorde het: ${waited}.`
    case 'organisation-head':
      return `De leiding van de organisatie hoorde het: ${waited}.`
    case 'agreement-keeper':
      return `De convenantbeheerder hoorde het: ${waited}. Die weet niet om welk kind het gaat.`
  }
}

const noChild = 'In deze mail staat niets over een kind of een gezin.'

export const text = {
  title: 'Match',
  mail: {
    subject: 'Er is een match in de verwijsindex',
    body: ['Er is een match: een collega meldde ook.', 'Log in en kijk bij Signalen wie je belt.', noChild].join(
      '\n\n',
    ),
  },
  reminderMail: {
    'both-reporters': {
      subject: 'Een match in de verwijsindex wacht op je',
      body: [
        'Er is een match waarbij nog geen gesprek of regie is vastgelegd.',
        'Log in en kijk bij Signalen wie je belt.',
        noChild,
      ].join('\n\n'),
    },
    coordinator: {
      subject: 'Een match in de verwijsindex blijft liggen',
      body: [
        'Een collega van je organisatie heeft een match die blijft liggen.',
        'Vraag je collega’s om in te loggen en bij Signalen te kijken.',
        noChild,
      ].join('\n\n'),
    },
    'organisation-head': {
      subject: 'Een match in de verwijsindex blijft liggen',
      body: [
        'Je organisatie maakte afspraken over de verwijsindex. Een collega heeft een match die al lang blijft liggen.',
        'Zorg dat je collega’s inloggen en bij Signalen kijken.',
        noChild,
      ].join('\n\n'),
    },
    'agreement-keeper': {
      subject: 'Matches in de verwijsindex',
      body: ['Er is een nieuwe match, of een match die blijft liggen.', 'Log in en kijk bij Afspraken.', noChild].join(
        '\n\n',
      ),
    },
  } satisfies Record<ToldParty, { readonly subject: string; readonly body: string }>,
  leadMail: {
    subject: 'Er is iemand aangewezen bij een match',
    body: [
      'De gemeente wees aan wie de regie heeft bij een match van jou.',
      'Log in en kijk bij Signalen wie dat is.',
      noChild,
    ].join('\n\n'),
  },
  signals: 'Signalen',
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
  termsNote: 'Deze termijnen koos de gemeente; de wet noemt er geen.',
  keeper: 'Het loopt vast. Vraag wie in de gemeente op de afspraken let om te helpen.',
  contact: {
    title: 'Het gesprek',
    spokeLabel: 'Spraken jullie elkaar?',
    spoke: { yes: 'Ja', no: 'Nee, nog niet' },
    onLabel: 'Op welke dag?',
    usefulLabel: 'Had je er iets aan?',
    useful: { yes: 'Ja', no: 'Nee' },
    ifSpoken: 'Alleen als jullie elkaar spraken',
    wordsLabel: 'Iets voor jezelf',
    wordsHint: 'Alleen jij leest dit. Het staat niet in de verwijsindex.',
    button: 'Leg vast',
    again: 'Antwoord opnieuw',
    mine: 'Jij',
    ownWords: 'Jouw eigen aantekeningen',
    ownWordsAt: (at: Temporal.Instant) => format.moment(at),
    answer,
    contradicted:
      'Jullie antwoorden verschillen. Niemand weet nu of jullie elkaar spraken, dus de match blijft openstaan.',
    daysDiffer: 'Jullie noemen een andere dag. De eerste telt.',
    saved: 'Je antwoord is vastgelegd. Wat jullie bespraken, staat hier niet.',
    missingSpoke: 'Kies of jullie elkaar spraken.',
    missingOn: 'Kies op welke dag jullie elkaar spraken.',
    missingUseful: 'Kies of je er iets aan had.',
    refused: {
      'before-the-match': 'Kies een dag vanaf de dag van de match.',
      'not-yet': 'Kies vandaag of een dag die voorbij is.',
    },
  },
  also: {
    title: 'Wie meldde dit kind nog meer?',
    intro: (count: number) =>
      `Met ${count === 1 ? 'nog één collega' : `nog ${format.number(count)} collega’s`} heb je over dit kind een match. Spreek met z’n allen af wie de regie heeft.`,
    columns: { who: 'Collega', reach: 'Bereikbaar', talk: 'Gesproken', open: 'Match' },
    spoken: (on: Temporal.PlainDate) => `op ${format.day(on)}`,
    notSpoken: 'nog niet',
    contradicted: 'antwoorden verschillen',
    open: 'Bekijk',
    unreachable: 'geen gegevens',
  },
  climbs: {
    title: 'Wie is eraan herinnerd',
    climbed,
    when: (on: Temporal.PlainDate) => format.day(on),
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
    nobody: 'Geen van jullie mag de regie hebben. Wie in de gemeente op de afspraken let, wijst iemand aan.',
    button: 'Leg de regie vast',
    done: (words: string, on: Temporal.PlainDate) => `${words}, afgesproken op ${format.day(on)}.`,
    named: (words: string, on: Temporal.PlainDate) =>
      `${words}. De convenantbeheerder wees dit aan op ${format.day(on)}.`,
    stale:
      'Iemand anders legde intussen vast wie de regie heeft. Hieronder staat wie; jouw keuze staat er nog. Wil je die toch? Leg die dan opnieuw vast.',
    forAll: 'Dit geldt voor iedereen die dit kind meldde.',
    missing: 'Kies wie de regie heeft.',
    refused: {
      'never-leads': 'School en politie hebben nooit de regie. Kies een ander.',
      'was-not-told': 'Deze collega weet niet van jouw melding. Bel eerst.',
      'no-longer-stands': 'Een van de meldingen staat niet meer. Er is niets af te spreken.',
    },
  },
  saved: 'Vastgelegd.',
}
