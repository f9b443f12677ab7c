import { type Child, fullName } from '../../../people/index.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Overview, Seen } from './look-up.ts'
import type { Standing } from './rules.ts'
import { text } from './text.ts'

type Props = Overview & { readonly children: readonly Child[] }

/** What came in for the organisation, and what the reader sent; those that wait first. */
export const OverviewPage = ({ sent, received, children }: Props) => (
  <>
    <PageHeader
      title={text.title}
      remark={text.conclusion(received.filter(waits).length, sent.filter(isSilent).length)}
    />
    <Stack>
      <Card id="ontvangen" title={text.received}>
        {received.length === 0 ? (
          <p>{text.noneReceived}</p>
        ) : (
          <Referrals caption={text.received} seen={waitingFirst(received)} children={children} side="received" />
        )}
      </Card>
      <Card id="verstuurd" title={text.sent}>
        {sent.length === 0 ? (
          <NoneSent />
        ) : (
          <Referrals caption={text.sent} seen={waitingFirst(sent)} children={children} side="sent" />
        )}
      </Card>
    </Stack>
  </>
)

const waits = ({ standing }: Seen): boolean => standing.kind === 'waits'
const isSilent = ({ standing }: Seen): boolean => standing.kind === 'waits' && standing.isSilent

/** Silent ones, then those that wait, then the rest; within each the newest first. */
const waitingFirst = (seen: readonly Seen[]): readonly Seen[] => seen.toSorted((a, b) => urgency(b) - urgency(a))
const urgency = (one: Seen): number => (isSilent(one) ? 2 : waits(one) ? 1 : 0)

const NoneSent = () => (
  <EmptyState
    title={text.noneSent.title}
    icon="arrow"
    action={{ href: '/jeugd', label: text.noneSent.action, icon: 'search' }}
  >
    {text.noneSent.body}
  </EmptyState>
)

type ListProps = {
  readonly caption: string
  readonly seen: readonly Seen[]
  readonly children: readonly Child[]
  readonly side: 'sent' | 'received'
}

const Referrals = ({ caption, seen, children, side }: ListProps) => (
  <Table
    caption={caption}
    columns={[
      { label: text.child },
      { label: text.howFar },
      { label: text.offer },
      { label: text.sentOn, oneLine: true },
    ]}
    rows={seen.map(({ referral, standing }) => [
      <Link href={`/verwijzingen/${referral.id}`}>{nameOf(children, referral.child)}</Link>,
      <StandingCell standing={standing} side={side} />,
      <CellLines
        remark={
          side === 'sent'
            ? `${text.to} ${referral.organisation.name}`
            : `${text.from} ${referral.sentBy.name}, ${referral.sender.name}`
        }
      >
        {referral.offer.name}
      </CellLines>,
      format.shortDay(referral.sentOn),
    ])}
  />
)

const nameOf = (children: readonly Child[], id: string): string => {
  const child = children.find(candidate => candidate.id === id)
  return child ? fullName(child) : ''
}

const StandingCell = ({ standing, side }: { readonly standing: Standing; readonly side: ListProps['side'] }) => {
  if (standing.kind !== 'waits') return <Tag tone={tones[standing.kind]}>{text.standing[standing.kind]}</Tag>
  if (standing.isSilent)
    return (
      <Tag tone="negative" icon="clock">
        {side === 'sent' ? text.silent : text.late}
      </Tag>
    )
  return (
    <CellLines remark={text.replyBy(standing.replyBy)}>
      <Tag tone="warning">{text.standing.waits}</Tag>
    </CellLines>
  )
}

export const tones: Record<Standing['kind'], Tone> = {
  waits: 'warning',
  withdrawn: 'neutral',
  declined: 'negative',
  accepted: 'info',
  started: 'info',
  ended: 'warning',
  reported: 'positive',
}
