import { type Child, fullName } from '../../../people/index.ts'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Overview, Seen } from './look-up.ts'
import { isLate, isOurs, type RequestWork } from './request-work.ts'
import type { Standing, State } from './rules.ts'
import { text } from './text.ts'

type Props = Overview & {
  readonly work: RequestWork
  readonly children: readonly Child[]
  /** Is the reader's organisation one that can be asked? */
  readonly receives: boolean
  /** May the reader look children up, on whose page a request begins? */
  readonly mayFind: boolean
  /** May the reader exchange messages with providers? */
  readonly exchanges: boolean
}

/** What was asked and what came in; what is late first. */
export const OverviewPage = ({ sent, received, work, children, receives, mayFind, exchanges }: Props) => (
  <>
    <PageHeader
      title={text.title}
      remark={text.conclusion(work)}
      actions={
        exchanges && (
          <ButtonLink href="/jeugdzorg/berichten" look="secondary" icon="mail">
            {text.messages}
          </ButtonLink>
        )
      }
    />
    <Stack>
      {receives && (
        <Card id="binnen" title={text.received}>
          {received.length === 0 ? (
            <p>{text.noneReceived}</p>
          ) : (
            <Requests caption={text.received} seen={lateFirst(received)} children={children} side="received" />
          )}
        </Card>
      )}
      <Card id="verstuurd" title={text.sent}>
        {sent.length === 0 ? (
          <NoneSent mayFind={mayFind} />
        ) : (
          <>
            <Requests caption={text.sent} seen={lateFirst(sent)} children={children} side="sent" />
            {mayFind && <BeginAnother />}
          </>
        )}
      </Card>
    </Stack>
  </>
)

const lateFirst = (seen: readonly Seen[]): readonly Seen[] => seen.toSorted((a, b) => weight(b) - weight(a))
const weight = (one: Seen): number => (isLate(one) ? 3 : isOurs(one) ? 2 : one.standing.turn.of === 'nobody' ? 0 : 1)

const toChildren = { href: '/jeugd', label: text.noneSent.action, icon: 'search' } as const

const NoneSent = ({ mayFind }: Pick<Props, 'mayFind'>) => (
  <EmptyState title={text.noneSent.title} icon="arrow" {...(mayFind ? { action: toChildren } : {})}>
    {mayFind ? text.noneSent.body : text.noneSent.nothing}
  </EmptyState>
)

const BeginAnother = () => (
  <>
    <Paragraph look="small">{text.another}</Paragraph>
    <ButtonLink href={toChildren.href} look="secondary" icon={toChildren.icon}>
      {toChildren.label}
    </ButtonLink>
  </>
)

type ListProps = {
  readonly caption: string
  readonly seen: readonly Seen[]
  readonly children: readonly Child[]
  readonly side: 'sent' | 'received'
}

const Requests = ({ caption, seen, children, side }: ListProps) => (
  <Table
    caption={caption}
    columns={[
      { label: text.child },
      { label: text.howFar, sentences: true },
      { label: side === 'sent' ? text.recipient : text.sender },
      { label: text.sentOn, oneLine: true },
    ]}
    rows={seen.map(({ request, standing }) => [
      <Link href={`/jeugdzorg/verzoeken/${request.id}`}>{nameOf(children, request.child)}</Link>,
      <StandingCell standing={standing} />,
      side === 'sent' ? request.recipient.name : `${request.holder.name}, ${request.sender.name}`,
      format.shortDay(request.sentOn),
    ])}
  />
)

const nameOf = (children: readonly Child[], id: string): string => {
  const child = children.find(candidate => candidate.id === id)
  return child ? fullName(child) : ''
}

const StandingCell = ({ standing: { state, turn } }: { readonly standing: Standing }) => {
  const tag = <Tag tone={turn.of === 'recipient' && turn.isLate ? 'negative' : tones[state]}>{text.state[state]}</Tag>
  if (turn.of !== 'recipient') return tag
  return (
    <CellLines remark={turn.isLate ? text.late(turn.stage, turn.by) : text.dueBy(turn.stage, turn.by)}>{tag}</CellLines>
  )
}

export const tones: Record<State, Tone> = {
  sent: 'warning',
  received: 'info',
  'more-asked': 'warning',
  'in-inquiry': 'info',
  granted: 'positive',
  rejected: 'negative',
  'reported-back': 'positive',
  ended: 'neutral',
  withdrawn: 'neutral',
}
