import { Card } from '../../../platform/html/components/card.view.tsx'
import type { IconName } from '../../../platform/html/components/icons.ts'
import { Timeline, type TimelineItem } from '../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { type Change, changesOf, type What } from './changes.ts'
import type { Plan } from './plan.ts'
import { PlanFrame } from './plan-frame.view.tsx'
import { participantIn } from './rules.ts'
import { changeWords, text } from './text.ts'

/** Who changed what in the plan, newest first. */
export const HistoryPage = ({ plan }: { readonly plan: Plan }) => (
  <PlanFrame plan={plan} title={text.history} tab="geschiedenis">
    <Card id="wijzigingen" title={text.newestFirst}>
      <ChangeList plan={plan} />
    </Card>
  </PlanFrame>
)

export const ChangeList = ({ plan }: { readonly plan: Plan }) => (
  <Timeline items={changesOf(plan).map(change => itemOf(plan, change))} />
)

const itemOf = (plan: Plan, change: Change): TimelineItem => {
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
  'action-added': 'add',
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
