import type { ReporterDomain } from '../../../knowledge/referral-index/follow-up.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { Climb } from '../matches/climb/climb.ts'
import type { DeedKind } from './deeds/deed.ts'
import type { KeptMatch, KeptReporter, KeptState } from './kept-match.ts'

const state: Record<KeptState, string> = {
  stalls: 'Blijft liggen',
  runs: 'Loopt',
  done: 'Gesproken, met regie',
  closed: 'Afgesloten',
}

const told = {
  'both-reporters': 'de melders kregen een herinnering',
  coordinator: 'de coördinator kreeg bericht',
  'agreement-keeper': 'jij kreeg bericht',
  'organisation-head': 'de leiding kreeg bericht',
} as const satisfies Record<Climb['tells'], string>

const domain: Record<ReporterDomain, string> = {
  'youth-help': 'jeugdhulp',
  'youth-health': 'jeugdgezondheidszorg',
  'health-care': 'gezondheidszorg',
  education: 'onderwijs',
  'social-support': 'maatschappelijke ondersteuning',
  'work-and-income': 'werk en inkomen',
  'police-and-justice': 'politie en justitie',
}

function talkWords({ talk }: KeptMatch): string {
  switch (talk.kind) {
    case 'spoken':
      return `Gesproken op ${format.day(talk.on)}`
    case 'contradicted':
      return 'De twee antwoorden verschillen'
    case 'not-spoken':
    case 'nobody-said':
      return 'Nog niet gesproken'
  }
}

const deed: Record<DeedKind, string> = { called: 'Gebeld', 'named-lead': 'Regie aangewezen', closed: 'Afgesloten' }

export const text = {
  title: 'Afspraken',
  intro: 'Jij gaat na of melders elkaar spreken (Jeugdwet 7.1.3.2). Om welke jongere het gaat, zie je nergens.',
  remark: (stalls: number, all: number) =>
    stalls === 0
      ? `Er blijft niets liggen van ${format.count(all, 'match', 'matches')}.`
      : `${format.count(stalls, 'match blijft', 'matches blijven')} liggen, van ${format.count(all, 'match', 'matches')}`,
  stalling: 'Wat blijft liggen',
  nothingStalls: {
    title: 'Niets blijft liggen',
    body: 'Blijft een match liggen, dan staat die hier en krijg je een mail.',
  },
  others: 'Andere matches',
  noOthers: 'Er zijn geen andere matches.',
  columns: { match: 'Melders', found: 'Match', talk: 'Gesprek', lead: 'Regie', state: 'Stand' },
  pair: ({ reporters: [one, other] }: KeptMatch) => `${one.name} en ${other.name}`,
  organisationsOf: ({ reporters: [one, other] }: KeptMatch) => `${one.organisation} en ${other.organisation}`,
  foundOn: (on: Temporal.PlainDate) => format.shortDay(on),
  talk: talkWords,
  leadWords: ({ lead }: KeptMatch) => (lead ? lead.name : 'Niet afgesproken'),
  state,
  domain,
  more: 'Meer',
  ways: {
    organisations: 'Organisaties en hun afspraak',
    reporters: 'Melders en hun meldingen',
    log: 'Logboek van de verwijsindex',
    figures: 'Cijfers over opvolging',
  },
  ladder: 'De ladder',
  ladderNote: 'De beheerder kan de ladder wijzigen.',
  match: {
    title: 'Match tussen twee melders',
    found: (on: Temporal.PlainDate) => `Gevonden op ${format.day(on)}`,
    noYouth: 'Om wie het gaat, staat hier niet. Vraag er ook niet naar, en schrijf het niet op.',
    different: 'De twee meldingen gaan over verschillende jongeren die bij elkaar horen.',
    same: 'De twee meldingen gaan over dezelfde jongere.',
    reporter: (reporter: KeptReporter) => reporter.name,
    elsewhere: (municipality: string) => `Meldt in ${municipality}`,
    said: ({ said }: KeptReporter) =>
      said === null
        ? 'Gaf nog geen antwoord'
        : said.on === null
          ? 'Zegt: niet gesproken'
          : `Zegt: gesproken op ${format.day(said.on)}`,
    neverLeads: 'Mag geen regie hebben',
    leadTitle: 'Regie',
    lead: ({ lead }: KeptMatch) =>
      lead
        ? `${lead.name}, ${lead.organisation}, heeft de regie sinds ${format.day(lead.on)}`
        : 'Er is nog geen regie.',
    happened: 'Wat er gebeurde',
    nothing: 'Er gebeurde nog niets.',
    climbed: ({ without, tells, after }: Climb) =>
      `Na ${format.count(after, 'werkdag', 'werkdagen')} zonder ${without === 'contact' ? 'gesprek' : 'regie'}: ${told[tells]}`,
    deed: (kind: DeedKind, whom: string) => (whom === '' ? deed[kind] : `${deed[kind]}: ${whom}`),
    when: (on: Temporal.PlainDate, by = '') => (by === '' ? format.day(on) : `${format.day(on)}, ${by}`),
  },
  call: {
    title: 'Leg een telefoontje vast',
    on: 'Op welke dag?',
    whom: 'Wie belde je?',
    words: 'Wat spraken jullie af?',
    wordsHint: 'Schrijf niets over een jongere of een gezin.',
    button: 'Leg vast',
    missing: { on: 'Kies een dag.', whom: 'Schrijf op wie je belde.' },
    refused: {
      'not-yet': 'Kies vandaag of een dag die voorbij is.',
      'before-the-match': 'Kies een dag vanaf de match.',
    },
  },
  lead: {
    title: 'Wijs aan wie de regie heeft',
    label: 'Wie heeft de regie?',
    someoneElse: 'Iemand anders van deze gemeente',
    hint: 'School en politie hebben nooit de regie.',
    none: 'Kies iemand',
    words: 'Waarom?',
    button: 'Wijs aan',
    missing: 'Kies wie de regie heeft.',
    refused: 'School en politie hebben nooit de regie. Kies een ander.',
    stale: 'Intussen legde iemand anders de regie vast. Kijk wie het nu is, en kies dan opnieuw.',
  },
  close: {
    title: 'Sluit af',
    about: 'De match klimt dan niet verder. Wat de melders van elkaar zien, blijft.',
    words: 'Waarom is er niets meer nodig?',
    button: 'Sluit af',
    missing: 'Schrijf op waarom er niets meer nodig is.',
  },
  done: {
    telefoontje: 'Vastgelegd.',
    regie: 'De regie is aangewezen. Beide melders krijgen bericht.',
    afgesloten: 'Afgesloten.',
  },
}
