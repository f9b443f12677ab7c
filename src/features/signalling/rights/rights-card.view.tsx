import { Card } from '../../../platform/html/components/card.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { text } from './text.ts'
import type { RightsTask } from './waiting.ts'

/** For the overview of signals: what the rights of families ask of whoever reads. Nothing when nothing is asked. */
export const RightsCard = ({ tasks }: { readonly tasks: readonly RightsTask[] }) =>
  tasks.length === 0 ? null : (
    <Card id="gezinnen" title={text.waiting.title}>
      <Timeline
        items={tasks.map(task => ({
          when: task.by ? text.waiting.by(format.day(task.by)) : '',
          title: text.waiting[task.kind](task.name),
          icon: task.kind === 'tell-family' ? ('chat' as const) : ('scale' as const),
          href: task.href,
          flagged: task.isLate,
          tag: task.isLate && <Tag tone="negative">{text.waiting.late}</Tag>,
        }))}
      />
    </Card>
  )
