/** The words of every breakdown and its categories. The keys are those of the slices that count; a category that is new there shows its key. */
import { organisationKindWords } from '../../../centre/index.ts'
import type { SignalArea } from '../../../knowledge/signals/signal-areas.ts'
import { vaccineIds, vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import { contactWords } from '../../parenting-help/index.ts'
import type { BreakdownOf, Subject } from './figure.ts'

export type BreakdownWords = {
  readonly title: string
  /** What the rows are. */
  readonly heading: string
  readonly words: Readonly<Record<string, string>>
}

const questionTopic = {
  zwanger: 'zwanger',
  baby: 'baby',
  'peuter-en-kleuter': 'peuter en kleuter',
  schoolkind: 'schoolkind',
  'puber-en-tiener': 'puber en tiener',
  'uit-elkaar': 'uit elkaar',
  vaccinaties: 'vaccinaties',
  'geld-en-hulp-thuis': 'geld en hulp thuis',
  'klacht-of-compliment': 'klacht of compliment',
  'iets-anders': 'iets anders',
}
/** Of the form at the desk, in the order of age. */
export const ageBandWords: Readonly<Record<string, string>> = {
  ...contactWords.ageBand,
  older: '23 jaar en ouder',
  unknown: 'niet bekend',
}
const area: Record<SignalArea, string> = {
  material: 'wonen, geld en verzorging',
  health: 'gezondheid en gedrag',
  'upbringing-and-family': 'opvoeding en gezin',
  'school-and-work': 'opvang, school en werk',
  surroundings: 'vrienden en omgeving',
}

export const breakdownWords: { readonly [S in Subject]: Readonly<Record<BreakdownOf<S>, BreakdownWords>> } = {
  contact: {
    topic: { title: 'Waarover', heading: 'Onderwerp', words: contactWords.topic },
    channel: {
      title: 'Hoe het binnenkwam',
      heading: 'Kanaal',
      words: contactWords.channel,
    },
    asker: { title: 'Wie de vraag stelde', heading: 'Vrager', words: contactWords.asker },
    'age-band': { title: 'Leeftijd van het kind', heading: 'Leeftijd', words: ageBandWords },
    kind: {
      title: 'Wat we gaven',
      heading: 'Soort',
      words: contactWords.kind,
    },
    'follow-up': {
      title: 'Wat erop volgde',
      heading: 'Vervolg',
      words: { ...contactWords.followUp, none: 'geen vervolg nodig' },
    },
  },
  question: {
    topic: { title: 'Waarover', heading: 'Onderwerp', words: questionTopic },
    asker: { title: 'Wie de vraag stelde', heading: 'Vrager', words: contactWords.asker },
    answered: {
      title: 'Antwoord',
      heading: 'Antwoord',
      words: { 'in-time': 'op tijd', late: 'te laat', 'not-yet': 'nog niet' },
    },
  },
  measurement: {
    measure: {
      title: 'Wat er gemeten is',
      heading: 'Maat',
      words: { height: 'lengte', weight: 'gewicht', 'head-circumference': 'hoofdomtrek' },
    },
  },
  dose: {
    vaccine: {
      title: 'Welke vaccins',
      heading: 'Vaccin',
      words: Object.fromEntries(vaccineIds.map(id => [id, vaccines[id].name])),
    },
    place: {
      title: 'Waar gegeven',
      heading: 'Plaats',
      words: { here: 'hier', elsewhere: 'elders, overgenomen in het dossier' },
    },
  },
  concern: {
    'age-band': { title: 'Leeftijd van het kind', heading: 'Leeftijd', words: ageBandWords },
    area: { title: 'Waarover', heading: 'Deel van het leven', words: area },
  },
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
    spoken: {
      title: 'Contact tussen de melders',
      heading: 'Contact',
      words: { spoken: 'ze spraken elkaar', 'not-yet': 'nog niet' },
    },
    lead: { title: 'Regie', heading: 'Regie', words: { agreed: 'afgesproken', 'not-yet': 'nog niet' } },
  },
  referral: {
    standing: {
      title: 'Hoe het ervoor staat',
      heading: 'Stand',
      words: {
        waiting: 'wacht op antwoord',
        accepted: 'opgepakt',
        'reported-back': 'opgepakt en teruggekoppeld',
        declined: 'niet opgepakt',
        withdrawn: 'ingetrokken',
      },
    },
    'organisation-kind': { title: 'Waarheen', heading: 'Soort organisatie', words: organisationKindWords },
  },
  plan: {
    standing: {
      title: 'Hoe het ervoor staat',
      heading: 'Stand',
      words: {
        running: 'loopt',
        'goals-reached': 'klaar: doelen bereikt',
        'family-goes-on': 'klaar: gezin gaat zelf verder',
        'other-help': 'klaar: andere hulp',
        'family-stopped': 'gestopt door het gezin',
        moved: 'verhuisd',
      },
    },
  },
  evaluation: {
    held: {
      title: 'Gehouden',
      heading: 'Evaluatie',
      words: { 'in-time': 'op tijd', late: 'te laat', moved: 'verzet', 'not-yet': 'nog niet' },
    },
  },
  goal: {
    outcome: {
      title: 'Hoe ver bij het afsluiten',
      heading: 'Doel',
      words: { reached: 'gelukt', partly: 'een beetje gelukt', not: 'niet gelukt' },
    },
  },
  satisfaction: {
    figure: {
      title: 'Welk cijfer',
      heading: 'Cijfer',
      words: { low: '1 tot en met 5', middle: '6 of 7', high: '8 tot en met 10' },
    },
  },
}
