import { comesByInvitation } from '../../../knowledge/care-team/professions.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { DateField, TimeField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { Ways } from '../../../platform/html/components/ways.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { CareTeam, Member } from '../care-team.ts'
import type { SeenItem } from '../item.ts'
import type { Meeting } from '../meeting.ts'
import { text as words } from '../text.ts'
import { text } from './text.ts'

export type TeamProps = {
  readonly team: CareTeam
  readonly sitting: readonly Member[]
  readonly items: readonly { readonly seen: SeenItem; readonly on: Meeting | null }[]
  readonly meetings: readonly Meeting[]
  readonly isChair: boolean
  /** The day that is proposed for the next meeting. */
  readonly proposedOn: Temporal.PlainDate
  readonly now: Temporal.Instant
  readonly faults: Faults
  readonly typed: Typed
}

export const TeamPage = (props: TeamProps) => (
  <>
    <Breadcrumb trail={[{ href: '/schoolzorg', label: words.title }]} current={words.team(props.team.school.name)} />
    <ErrorSummary faults={props.faults} />
    <PageHeader
      title={words.team(props.team.school.name)}
      actions={
        <>
          <ButtonLink href="/schoolzorg/aanmelden" icon="add">
            {text.bringIn}
          </ButtonLink>
          {props.isChair && (
            <ButtonLink href={`/schoolzorg/cijfers?team=${props.team.id}`} look="secondary" icon="chart">
              {text.figures}
            </ButtonLink>
          )}
        </>
      }
    />
    <Columns
      side={
        <>
          <Meetings {...props} />
          <Members {...props} />
        </>
      }
    >
      <Items {...props} />
    </Columns>
  </>
)

const Items = ({ items }: TeamProps) => {
  const open = items.filter(({ seen }) => seen.item.closure === null)
  const closed = items.filter(({ seen }) => seen.item.closure !== null)
  return (
    <Card id="besprekingen" title={text.agenda.title}>
      {open.length === 0 ? (
        <EmptyState icon="list" title={text.agenda.none.title}>
          {text.agenda.none.body}
        </EmptyState>
      ) : (
        <ItemTable items={open} caption={text.agenda.title} />
      )}
      {closed.length > 0 && (
        <Details summary={`${text.agenda.closed} (${closed.length})`}>
          <ItemTable items={closed} caption={text.agenda.closed} />
        </Details>
      )}
    </Card>
  )
}

const ItemTable = ({ items, caption }: Pick<TeamProps, 'items'> & { readonly caption: string }) => (
  <Table
    caption={caption}
    columns={[{ label: text.columns.who }, { label: text.columns.standing }]}
    rows={items.map(({ seen: { item, child, gate, sight }, on }) => [
      <Link href={`/schoolzorg/besprekingen/${item.id}`}>{words.about(item, child)}</Link>,
      standing(item.closure ? words.outcome[item.closure.outcome] : null, sight, words.gateTag(gate), on),
    ])}
  />
)

const standing = (
  closed: string | null,
  sight: SeenItem['sight'],
  tag: ReturnType<typeof words.gateTag>,
  on: Meeting | null,
) => {
  if (closed !== null) return <Tag>{closed}</Tag>
  if (sight !== 'whole') return <Tag tone={tag.tone}>{tag.word}</Tag>
  return on ? <Tag tone="positive">{text.agenda.on(on.startsAt)}</Tag> : <Tag tone="info">{text.agenda.waits}</Tag>
}

const Meetings = (props: TeamProps) => {
  const { meetings, isChair, now, faults } = props
  const isOver = (meeting: Meeting) => Temporal.Instant.compare(meeting.startsAt.add({ hours: 12 }), now) < 0
  const coming = meetings.filter(meeting => !isOver(meeting))
  const past = meetings.filter(isOver).toReversed()
  return (
    <Card id="overleggen" title={text.meetings.title}>
      {coming.length === 0 ? <Paragraph>{text.meetings.none}</Paragraph> : <MeetingWays meetings={coming} />}
      {past.length > 0 && (
        <Details summary={`Eerder (${past.length})`}>
          <MeetingWays meetings={past} />
        </Details>
      )}
      {isChair && (
        <Details summary={text.meetings.plan} open={Object.keys(faults).length > 0}>
          <PlanForm {...props} />
        </Details>
      )}
    </Card>
  )
}

const MeetingWays = ({ meetings }: Pick<TeamProps, 'meetings'>) => (
  <Ways
    ways={meetings.map(({ id, startsAt, place, cancellation }) => ({
      href: `/schoolzorg/overleggen/${id}`,
      label: format.moment(startsAt),
      icon: 'calendar' as const,
      remark: cancellation ? text.meetings.cancelled : place,
    }))}
  />
)

const PlanForm = ({ team, proposedOn, faults, typed }: TeamProps) => (
  <Form action={`/schoolzorg/teams/${team.id}/overleggen`}>
    <Paragraph look="small">{text.meetings.proposal(text.agreement.rhythm[team.agreement.rhythm])}</Paragraph>
    <DateField name="on" label={text.meetings.on} value={typed.on ?? proposedOn.toString()} fault={faults.on} />
    <TimeField name="at" label={text.meetings.at} value={typed.at ?? '13:30'} fault={faults.at} />
    <NumberField
      name="minutes"
      label={text.meetings.minutes}
      unit="minuten"
      whole
      value={typed.minutes ?? '90'}
      fault={faults.minutes}
    />
    <TextField name="place" label={text.meetings.place} value={typed.place ?? team.school.name} fault={faults.place} />
    <Button look="secondary" icon="calendar">
      {text.meetings.save}
    </Button>
  </Form>
)

const Members = ({ team, sitting, isChair }: TeamProps) => (
  <Card
    id="leden"
    title={text.members.title}
    actions={isChair ? <Link href={`/schoolzorg/teams/${team.id}/leden`}>{text.members.keep}</Link> : undefined}
  >
    {sitting.length === 0 ? (
      <Paragraph>{text.members.none}</Paragraph>
    ) : (
      <SummaryList
        items={sitting.map(({ name, profession, organisation }) => ({
          label: words.profession[profession],
          value: `${name}, ${organisation.name}${comesByInvitation(profession) ? ` (${text.members.byInvitation})` : ''}`,
        }))}
      />
    )}
  </Card>
)
