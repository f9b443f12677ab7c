import type { ContactForm } from '../../../knowledge/contact-moments/contact-moments.ts'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import type { IconName } from '../../../platform/html/components/icons.ts'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { ContactMoment } from './contact-moment.ts'
import { text } from './text.ts'

/** What happened with this child, the latest first. */
export const RecordTimeline = ({ moments }: { readonly moments: readonly ContactMoment[] }) =>
  moments.length === 0 ? (
    <EmptyState icon="notes" title={text.timeline.none.title}>
      {text.timeline.none.body}
    </EmptyState>
  ) : (
    <Timeline
      items={moments.map(moment => ({
        when: format.shortDay(moment.on),
        by: moment.recordedByName,
        title: titleOf(moment),
        icon: iconOf(moment),
        tag: moment.source === 'import' && <Tag>{text.timeline.imported}</Tag>,
        body: bodyOf(moment).map(words => <p>{words}</p>),
      }))}
    />
  )

const titleOf = ({ kind, observations }: ContactMoment): string =>
  observations.moment === undefined ? text.kinds[kind] : text.moment(observations.moment)

function bodyOf({ observations, answers }: ContactMoment): readonly string[] {
  const { note, measured, correction } = observations
  return [
    note ?? '',
    measured ? text.measured(measured) : '',
    correction ? text.corrected(correction) : '',
    answers > 0 ? text.answers(answers) : '',
  ].filter(Boolean)
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
