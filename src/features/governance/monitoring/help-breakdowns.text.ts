/** How help, signals and plans are divided, in words. */
import { organisationKindWords } from '../../../centre/index.ts'
import type { SignalArea } from '../../../knowledge/signals/signal-areas.ts'
import type { BreakdownOf, Subject } from './rollup/subjects.ts'
import { ages, type BreakdownWords, figure, ordered, urgency, wait } from './shared-words.text.ts'

const area: Record<SignalArea, string> = {
  material: 'wonen, geld en verzorging',
  health: 'gezondheid en gedrag',
  'upbringing-and-family': 'opvoeding en gezin',
  'school-and-work': 'opvang, school en werk',
  surroundings: 'vrienden en omgeving',
}
type OfHelp =
  | 'light-help'
  | 'concern'
  | 'referral'
  | 'help-start'
  | 'request'
  | 'request-decision'
  | 'plan'
  | 'evaluation'
  | 'plan-end'
  | 'goal'
  | 'satisfaction'
  | 'report'
  | 'match'

export const helpBreakdowns: {
  readonly [S in Subject & OfHelp]: Readonly<Record<BreakdownOf<S>, BreakdownWords>>
} = {
  'light-help': {
    result: ordered('Is het doel bereikt?', 'Doel', {
      reached: 'ja',
      partly: 'een beetje',
      not: 'nee',
      unknown: 'niet bekend',
    }),
    talks: ordered('Hoeveel gesprekken', 'Gesprekken', {
      'as-agreed': 'zoveel als afgesproken',
      'more-than-agreed': 'meer dan afgesproken',
    }),
    score: ordered('Hoe het gezin het vindt', 'Gezin', {
      nearer: 'dichter bij het doel',
      same: 'even ver',
      further: 'verder weg',
      unknown: 'niet gevraagd',
    }),
  },
  concern: {
    'age-band': ages,
    area: { title: 'Waarover', heading: 'Deel van het leven', words: area },
    urgency,
    'organisation-kind': { title: 'Van wie', heading: 'Soort organisatie', words: organisationKindWords },
    'in-term': ordered('Opvolging', 'Besluit', {
      kept: 'afzender pakt het zelf op',
      'in-time': 'besluit op tijd',
      late: 'besluit te laat',
      'not-yet': 'nog geen besluit',
    }),
  },
  referral: {
    standing: ordered('Hoe het ervoor staat', 'Stand', {
      waiting: 'wacht op antwoord',
      accepted: 'opgepakt',
      'reported-back': 'opgepakt en teruggekoppeld',
      declined: 'niet opgepakt',
      withdrawn: 'ingetrokken',
    }),
    'organisation-kind': { title: 'Waarheen', heading: 'Soort organisatie', words: organisationKindWords },
  },
  'help-start': { wait },
  request: {
    recipient: {
      title: 'Aan wie',
      heading: 'Organisatie',
      words: {
        'youth-help-access': 'toegang tot jeugdhulp',
        'certified-institution': 'gecertificeerde instelling',
        'veilig-thuis': 'Veilig Thuis',
        'child-protection-board': 'Raad voor de Kinderbescherming',
      },
    },
    urgency,
  },
  'request-decision': {
    decision: ordered('Welk besluit', 'Besluit', { granted: 'toegekend', rejected: 'afgewezen' }),
    wait,
  },
  plan: {},
  evaluation: {
    held: ordered('Gehouden', 'Evaluatie', {
      'in-time': 'op tijd',
      late: 'te laat',
      moved: 'verzet',
      'not-yet': 'nog niet',
    }),
  },
  'plan-end': {
    outcome: {
      title: 'Hoe het afliep',
      heading: 'Afloop',
      words: {
        'goals-reached': 'doelen bereikt',
        'family-goes-on': 'gezin gaat zelf verder',
        'other-help': 'andere hulp',
        'family-stopped': 'gestopt door het gezin',
        moved: 'verhuisd',
      },
    },
    lasted: ordered('Hoe lang het duurde', 'Duur', {
      '3-months': 'korter dan 3 maanden',
      '6-months': '3 tot 6 maanden',
      '1-year': '6 maanden tot een jaar',
      longer: 'een jaar of langer',
    }),
  },
  goal: {
    outcome: ordered('Hoe ver bij het afsluiten', 'Doel', {
      reached: 'gelukt',
      partly: 'een beetje gelukt',
      not: 'niet gelukt',
    }),
  },
  satisfaction: { figure },
  report: {},
  match: {
    kind: {
      title: 'Wie er gemeld waren',
      heading: 'Soort match',
      words: {
        'same-youth': 'dezelfde jongere',
        'different-youths': 'jongeren uit één gezin of huis',
        archive: 'een eerdere melding',
      },
    },
    spoken: ordered('Contact tussen de melders', 'Contact', { spoken: 'ze spraken elkaar', 'not-yet': 'nog niet' }),
    lead: ordered('Regie', 'Regie', { agreed: 'afgesproken', 'not-yet': 'nog niet' }),
  },
}
