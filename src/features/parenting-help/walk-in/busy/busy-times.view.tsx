import type { BusyDay } from '../../../../knowledge/waiting-line/busy.ts'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { text } from './text.ts'

export type BusyProps = { readonly now: 'quiet' | 'busy' | null; readonly days: readonly BusyDay[] }

/** For the card of a location; nothing while nothing is known. */
export const BusyTimes = ({ now, days }: BusyProps) => (
  <>
    {now && <Tag tone={now === 'quiet' ? 'positive' : 'warning'}>{text.now[now]}</Tag>}
    {days.length > 0 && (
      <Details summary={text.title}>
        <Paragraph>{text.about}</Paragraph>
        <SummaryList
          items={days.map(({ weekday, quiet, busy }) => ({
            label: text.weekdays[weekday - 1] ?? '',
            value: [quiet.length > 0 && text.quiet(quiet), busy.length > 0 && text.busy(busy)]
              .filter(Boolean)
              .join(', '),
          }))}
        />
      </Details>
    )}
  </>
)
