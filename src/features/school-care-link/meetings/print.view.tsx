import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Action } from '../item.ts'
import { ActionList, OneMeeting } from '../items/outcome.view.tsx'
import type { OnAgenda } from '../meeting.ts'
import { text as words } from '../text.ts'
import type { OpenMeeting } from './look-up.ts'
import type { MinutesOf } from './minutes/write-minutes.ts'
import { text } from './text.ts'

type Props = Omit<OpenMeeting, 'agenda'> & {
  /** As far as whoever asks may read it. */
  readonly told: readonly { readonly at: OnAgenda; readonly minutes: MinutesOf; readonly actions: readonly Action[] }[]
  readonly present: readonly string[]
  readonly today: Temporal.PlainDate
}

export const MinutesPrintPage = ({ meeting, team, told, present, today }: Props) => (
  <>
    <Breadcrumb
      trail={[{ href: `/schoolzorg/overleggen/${meeting.id}`, label: text.on(meeting.startsAt) }]}
      current={text.print.title}
    />
    <PageHeader
      title={text.print.title}
      remark={`${words.team(team.school.name)} · ${text.on(meeting.startsAt)}`}
      actions={<PrintButton />}
    />
    <Notice tone="info" icon="lock">
      {text.print.closed}
    </Notice>
    {present.length > 0 && <Paragraph>{`${text.print.present}: ${format.list(present)}.`}</Paragraph>}
    {told.length === 0 && <Paragraph>{text.print.none}</Paragraph>}
    {told.map(({ at: { seen }, minutes, actions }, place) => (
      <Card id={`b-${seen.item.id}`} title={`${place + 1}. ${words.about(seen.item, seen.child)}`}>
        <OneMeeting {...minutes} />
        {actions.length > 0 && <ActionList actions={actions} today={today} />}
      </Card>
    ))}
  </>
)
