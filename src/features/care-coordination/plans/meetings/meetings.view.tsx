import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import type { Seat } from '../open-plan.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { shellOf } from '../plan-tabs.view.tsx'
import { mayCall } from './look-up.ts'
import { isComing, type Meeting, type ReplyKind, replyOf } from './meeting.ts'
import { type MeetingDone, text } from './text.ts'

type Props = {
  readonly seat: Seat
  readonly base: string
  readonly meetings: readonly Meeting[]
  readonly now: Temporal.Instant
  readonly done: MeetingDone | null
}

/** The meetings of a plan: the next first, then those that were. */
export const MeetingsPage = ({ seat, base, meetings, now, done }: Props) => {
  const coming = meetings.filter(one => isComing(one, now)).toReversed()
  const past = meetings.filter(one => !isComing(one, now))
  return (
    <PlanFrame plan={seat.plan} base={base} title={text.title} intro={text.intro[shellOf(base)]} tab="overleg">
      {done && (
        <Notice tone="positive" live>
          <p>{text.done[done]}</p>
        </Notice>
      )}
      {coming.length === 0 ? <Nothing seat={seat} base={base} /> : <Coming seat={seat} base={base} meetings={coming} />}
      {past.length > 0 && (
        <Card id="geweest" title={text.past}>
          <List seat={seat} base={base} meetings={past} />
        </Card>
      )}
    </PlanFrame>
  )
}

type ListProps = Pick<Props, 'seat' | 'base' | 'meetings'>

const Coming = ({ seat, base, meetings }: ListProps) => (
  <>
    {mayCall(seat) && (
      <p>
        <ButtonLink href={`${base}/overleg/nieuw`} icon="add">
          {text.plan}
        </ButtonLink>
      </p>
    )}
    <Card id="komt" title={text.coming}>
      <List seat={seat} base={base} meetings={meetings} />
    </Card>
  </>
)

const Nothing = ({ seat, base }: Pick<Props, 'seat' | 'base'>) => (
  <EmptyState
    title={mayCall(seat) ? text.none.title : text.noneFamily}
    icon="calendar"
    action={mayCall(seat) ? { href: `${base}/overleg/nieuw`, label: text.plan, icon: 'add' } : undefined}
  >
    {mayCall(seat) ? text.none.body : null}
  </EmptyState>
)

const tones = { comes: 'positive', maybe: 'warning', 'does-not-come': 'neutral' } as const

const List = ({ seat, base, meetings }: ListProps) => (
  <ul class="cjg-stack">
    {meetings.map(meeting => (
      <li>
        <Link href={`${base}/overleg/${meeting.id}`}>{text.when(meeting.time.startsAt)}</Link>{' '}
        {meeting.cancellation ? (
          <Tag tone="negative">{text.cancelled}</Tag>
        ) : (
          <Mine reply={replyOf(meeting, seat.me.id)} isAsked={meeting.invitees.includes(seat.me.id)} />
        )}
        {meeting.time.place && <span class="cjg-remark">{meeting.time.place}</span>}
      </li>
    ))}
  </ul>
)

const Mine = ({ reply, isAsked }: { readonly reply: ReplyKind | null; readonly isAsked: boolean }) => {
  if (!isAsked) return null
  return reply ? <Tag tone={tones[reply]}>{text.replyButtons[reply]}</Tag> : <Tag tone="info">{text.yours}</Tag>
}
