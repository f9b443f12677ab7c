import type { IconName } from '../../../platform/html/components/icons.ts'
import { Timeline, type TimelineItem } from '../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { type Change, changesOf, type What } from './changes.ts'
import type { Plan } from './plan.ts'
import { participantIn } from './rules.ts'
import { changeWords } from './text.ts'

/** Who changed what in the plan, newest first. */
export const ChangeList = ({ plan }: { readonly plan: Plan }) => (
  <Timeline items={changesOf(plan).map(change => itemOf(plan, change))} />
)

export const itemOf = (plan: Plan, change: Change): TimelineItem => {
  const said = saidIn(change)
  return {
    when: format.moment(change.at),
    by: participantIn(plan, change.by)?.name,
    title: changeWords(change),
    icon: signs[change.kind],
    body: said && <p>{said}</p>,
  }
}

/** The words of people themselves, where a change has them. */
function saidIn(change: What): string | null {
  switch (change.kind) {
    case 'words-written':
      return `„${change.words}”`
    case 'commented':
    case 'goal-withdrawn':
    case 'action-withdrawn':
    case 'safety-agreed':
    case 'safety-ended':
      return change.words
    case 'evaluation-set':
      return change.findings
    default:
      return null
  }
}

const signs: Record<What['kind'], IconName> = {
  'words-written': 'chat',
  'goal-added': 'target',
  'goal-changed': 'edit',
  'goal-withdrawn': 'archive',
  'action-added': 'add',
  'action-changed': 'edit',
  'action-withdrawn': 'archive',
  'action-moved': 'arrow',
  'participant-joined': 'user',
  'participant-left': 'sign-out',
  'lead-taken': 'handshake',
  'safety-agreed': 'lock',
  'safety-ended': 'lock',
  'evaluation-set': 'calendar',
  agreed: 'check',
  commented: 'notes',
  closed: 'archive',
}
