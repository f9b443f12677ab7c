import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Entry } from './entry.ts'

/** What happened with this child, the latest first. */
export const Entries = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <Timeline
    items={entries.map(({ on, recordedByName, title, icon, tag, lines }) => ({
      when: format.shortDay(on),
      by: recordedByName,
      title,
      icon,
      tag: tag !== null && <Tag>{tag}</Tag>,
      body: lines.length > 0 && lines.map(words => <p>{words}</p>),
    }))}
  />
)
