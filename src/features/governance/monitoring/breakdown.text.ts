/** The words of every breakdown and its categories. The keys are those of the slices that count; a category that is new there shows its key. */
import { contactMoments, labelOfMoment } from '../../../knowledge/contact-moments/contact-moments.ts'
import { vaccineIds, vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import { contactWords } from '../../parenting-help/index.ts'
import { helpBreakdowns } from './help-breakdowns.text.ts'
import type { BreakdownOf, Subject } from './rollup/subjects.ts'
import { ages, asker, type BreakdownWords, figure, languages, ordered, wait } from './shared-words.text.ts'

export { type BreakdownWords, categoryWords } from './shared-words.text.ts'

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
export const breakdownWords: { readonly [S in Subject]: Readonly<Record<BreakdownOf<S>, BreakdownWords>> } = {
  contact: {
    topic: { title: 'Waarover', heading: 'Onderwerp', words: contactWords.topic },
    channel: { title: 'Hoe het binnenkwam', heading: 'Kanaal', words: contactWords.channel },
    asker,
    'age-band': ages,
    kind: { title: 'Wat we gaven', heading: 'Soort', words: contactWords.kind },
    'follow-up': {
      title: 'Wat erop volgde',
      heading: 'Vervolg',
      words: { ...contactWords.followUp, none: 'geen vervolg nodig' },
    },
    language: languages,
  },
  question: {
    topic: { title: 'Waarover', heading: 'Onderwerp', words: questionTopic },
    asker,
    answered: ordered('Antwoord', 'Antwoord', { 'in-time': 'op tijd', late: 'te laat', 'not-yet': 'nog niet' }),
  },
  answer: { wait },
  'question-verdict': {
    helped: ordered('Hielp het antwoord?', 'Oordeel', { yes: 'ja', partly: 'een beetje', no: 'nee' }),
  },
  invitation: {
    outcome: ordered('Wat ervan kwam', 'Uitkomst', {
      helped: 'gezien',
      reached: 'bereikt, nog niet gezien',
      'not-reached': 'niet bereikt',
      'not-invited': 'kon niet uitgenodigd worden',
    }),
    moment: {
      title: 'Contactmoment',
      heading: 'Contactmoment',
      words: Object.fromEntries(contactMoments.map(one => [one.code, labelOfMoment(one.code)])),
    },
    language: languages,
    'age-band': ages,
  },
  'contact-moment': {
    kind: {
      title: 'Wat er gebeurde',
      heading: 'Soort',
      words: {
        contact: 'consult',
        measuring: 'meten en wegen',
        development: 'ontwikkeling bekeken',
        screening: 'screening',
        questionnaire: 'vragenlijst',
      },
    },
    'age-band': ages,
    language: languages,
  },
  appointment: {
    outcome: ordered('Wat ervan kwam', 'Uitkomst', {
      came: 'gekomen',
      'not-come': 'niet gekomen',
      moved: 'verzet',
      'cancelled-by-family': 'afgezegd door het gezin',
      'cancelled-by-us': 'afgezegd door het CJG',
      unknown: 'niet genoteerd',
    }),
    wait: { ...wait, title: 'Hoe lang vooruit gemaakt' },
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
  measurement: {
    measure: {
      title: 'Wat er gemeten is',
      heading: 'Maat',
      words: { height: 'lengte', weight: 'gewicht', 'head-circumference': 'hoofdomtrek' },
    },
  },
  'course-sign-up': {
    standing: ordered('Hoe het ervoor staat', 'Stand', {
      placed: 'heeft een plek',
      waiting: 'wacht op een plek',
      gone: 'toch niet',
    }),
  },
  'course-place': { wait },
  'course-mark': { figure },
  ...helpBreakdowns,
}
