import { type Child, fullName } from '../../../people/index.ts'
import { ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Overview, Seen } from './look-up.ts'
import type { Referral } from './referral.ts'
import type { Standing } from './rules.ts'
import { isLongWait, silenceOf, type Terms } from './silence/rules.ts'
import { text } from './text.ts'

type Props = Overview & {
  /** Of what the reader sent. */
  readonly children: readonly Child[]
  readonly mayRefer: boolean
  readonly today: Temporal.PlainDate
  readonly terms: Terms
}

/** What came in for the organisation, and what the reader sent; those that wait first. */
export const OverviewPage = (props: Props) => {
  const { sent, received, mayRefer, today, terms } = props
  const silent = sent.filter(one => silenceOf(one.referral, today, terms) !== null).length
  return (
    <>
      <PageHeader title={text.title} remark={text.conclusion(received.filter(waits).length, silent)} />
      <Stack>
        <Card
          id="ontvangen"
          title={text.received}
          actions={<Link href="/verwijzingen/wachtlijst">{text.waitingList}</Link>}
        >
          {received.length === 0 ? (
            <p>{text.noneReceived}</p>
          ) : (
            <Referrals {...props} caption={text.received} seen={received} side="received" />
          )}
        </Card>
        {mayRefer && (
          <Card id="verstuurd" title={text.sent} actions={<Link href="/hulpvragen">{text.questions}</Link>}>
            {sent.length === 0 ? <NoneSent /> : <Referrals {...props} caption={text.sent} seen={sent} side="sent" />}
          </Card>
        )}
        <ButtonRow>
          <ButtonLink href="/aanbod" look="secondary" icon="book">
            {text.ownOffers}
          </ButtonLink>
          {mayRefer && (
            <ButtonLink href="/verwijzingen/wachttijden" look="subtle" icon="clock">
              {text.waitingTimes}
            </ButtonLink>
          )}
        </ButtonRow>
      </Stack>
    </>
  )
}

const waits = ({ standing }: Seen): boolean => standing.kind === 'waits'

/** An objection and silence first, then those that wait, then the rest; within each the newest first. */
const urgencyOf = ({ today, terms }: Pick<Props, 'today' | 'terms'>, one: Seen): number => {
  if (one.referral.objections.some(objection => objection.answer === null)) return 3
  if (silenceOf(one.referral, today, terms) !== null) return 2
  return waits(one) ? 1 : 0
}

const NoneSent = () => (
  <EmptyState
    title={text.noneSent.title}
    icon="arrow"
    action={{ href: '/jeugd', label: text.noneSent.action, icon: 'search' }}
  >
    {text.noneSent.body}
  </EmptyState>
)

type ListProps = Props & {
  readonly caption: string
  readonly seen: readonly Seen[]
  readonly side: 'sent' | 'received'
}

const Referrals = (props: ListProps) => (
  <Table
    caption={props.caption}
    columns={[
      { label: text.child },
      { label: text.howFar },
      { label: text.offer },
      { label: text.sentOn, oneLine: true },
    ]}
    rows={props.seen
      .toSorted((one, other) => urgencyOf(props, other) - urgencyOf(props, one))
      .map(one => [
        <Link href={`/verwijzingen/${one.referral.id}`}>{nameIn(props, one)}</Link>,
        <HowFar {...props} one={one} />,
        <CellLines remark={otherSide(props.side, one)}>{one.referral.offer.name}</CellLines>,
        format.shortDay(one.referral.sentOn),
      ])}
  />
)

const otherSide = (side: ListProps['side'], { referral }: Seen): string =>
  side === 'sent'
    ? `${text.to} ${referral.organisation.name}`
    : `${text.from} ${referral.sentBy.name}, ${referral.sender.name}`

/** The receiver knows the name only when it was sent. */
const nameIn = ({ side, children }: ListProps, { referral }: Seen): string =>
  side === 'sent' ? nameOf(children, referral.child) : receivedName(referral)

export const receivedName = ({ items, withdrawal, reply }: Referral): string => {
  if (withdrawal || reply?.kind === 'declined') return text.gone
  return items.find(({ kind }) => kind === 'name')?.words ?? text.withoutName
}

const nameOf = (children: readonly Child[], id: string): string => {
  const child = children.find(candidate => candidate.id === id)
  return child ? fullName(child) : ''
}

const HowFar = ({ one, side, today, terms }: ListProps & { readonly one: Seen }) => {
  const { referral, standing } = one
  const silence = silenceOf(referral, today, terms)
  const needsAnswer = side === 'sent' && referral.objections.some(objection => objection.answer === null)
  return (
    <>
      {needsAnswer && <Tag tone="negative">{text.objection}</Tag>}
      <StandingCell standing={standing} side={side} />
      {silence && standing.kind !== 'waits' && (
        <CellLines remark={text.silentSince(text.silentAbout[silence.about], silence.due)}>{''}</CellLines>
      )}
      {isLongWait(referral, terms) && <Tag tone="warning">{text.longWait}</Tag>}
    </>
  )
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
  'in-line': 'info',
  started: 'info',
  ended: 'warning',
  reported: 'positive',
}
