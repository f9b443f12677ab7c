/** A document of the record as an entry of the time line. */
import type { ContactForm } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { IconName } from '../../../../platform/html/components/icons.ts'
import { outcomeWords } from '../../consultation/outcome-words.ts'
import { answerCorrected } from '../../development/index.ts'
import type { ContactMoment } from '../contact-moment.ts'
import type { Correction } from '../observations.ts'
import { text as recordText } from '../text.ts'
import type { Entry, Group } from './entry.ts'
import { text } from './text.ts'

/** `corrections`: those known among the same documents, to say at a measurement that it was corrected. */
export const momentEntry = (moment: ContactMoment, corrections: readonly Correction[] = []): Entry => ({
  id: moment.id,
  on: moment.on,
  recordedAt: moment.recordedAt,
  recordedByName: moment.recordedByName,
  groups: groupsOf(moment),
  title: titleOf(moment),
  lines: linesOf(moment),
  icon: iconOf(moment),
  tag: tagOf(moment, corrections),
})

export const correctionsIn = (moments: readonly ContactMoment[]): readonly Correction[] =>
  moments.flatMap(({ observations }) => observations.correction ?? [])

const titleOf = ({ kind, observations }: ContactMoment): string => {
  if (observations.answerCorrection) return answerCorrected.title
  return observations.moment === undefined ? recordText.kinds[kind] : recordText.moment(observations.moment)
}

function linesOf({ observations, answers }: ContactMoment): readonly string[] {
  const { note, measured, correction, answerCorrection, screening, consultation } = observations
  const { questionnaire, familyHistory, perinatal, birth } = observations
  return [
    note ?? '',
    measured ? recordText.measured(measured) : '',
    correction ? recordText.corrected(correction) : '',
    answerCorrection ? answerCorrected.line(answerCorrection) : '',
    answers > 0 ? recordText.answers(answers) : '',
    ...(screening ?? []).map(text.screening),
    ...(consultation ? outcomeWords(consultation) : []),
    questionnaire ? text.filledIn(questionnaire.personName) : '',
    familyHistory ? text.family(familyHistory) : '',
    perinatal ? text.perinatal : '',
    birth ? text.birth(birth) : '',
  ].filter(Boolean)
}

/** A consultation in which was measured too is found under both. */
function groupsOf({ kind, observations, answers }: ContactMoment): readonly Group[] {
  const { measured, correction, answerCorrection, screening } = observations
  const also: readonly Group[] = [
    ...(measured || correction ? (['growth'] as const) : []),
    ...(answers > 0 || answerCorrection ? (['development'] as const) : []),
    ...(screening ? (['screening'] as const) : []),
  ]
  return [...new Set<Group>([...groupsOfKind[kind], ...also])]
}

const groupsOfKind: Record<ContactMoment['kind'], readonly Group[]> = {
  contact: ['contact'],
  measuring: ['growth'],
  development: ['development'],
  screening: ['screening'],
  questionnaire: ['questionnaire'],
  history: ['history'],
  birth: ['history'],
  correction: [],
  exchanged: ['contact'],
}

function tagOf({ source, on, observations: { measured } }: ContactMoment, corrections: readonly Correction[]) {
  if (measured && corrections.some(one => one.measuredOn === on.toString())) return text.tags.corrected
  return source === 'import' ? text.tags.imported : null
}

function iconOf({ kind, observations }: ContactMoment): IconName {
  if (kind === 'contact') return observations.form ? iconOfForm[observations.form] : 'chat'
  return iconOfKind[kind]
}

const iconOfForm: Record<ContactForm, IconName> = {
  '01': 'chat',
  '03': 'stethoscope',
  '06': 'home',
  '07': 'building',
  '09': 'phone',
}

const iconOfKind: Record<Exclude<ContactMoment['kind'], 'contact'>, IconName> = {
  measuring: 'scale',
  development: 'brain',
  screening: 'eye',
  questionnaire: 'list',
  history: 'history',
  birth: 'baby',
  correction: 'edit',
  exchanged: 'document',
}
