import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Member } from '../care-team.ts'
import { type Presence, presences } from '../meeting.ts'
import { text as words } from '../text.ts'
import type { OpenMeeting } from './look-up.ts'
import { presenceField } from './meeting.form.ts'
import { text } from './text.ts'

export type MeetingProps = OpenMeeting & {
  readonly members: readonly Member[]
  readonly attendance: ReadonlyMap<string, Presence>
  readonly isChair: boolean
  /** Its day has gone by: then what was said counts, not what is to be spoken of. */
  readonly isOver: boolean
  /** Who was there has just been kept. */
  readonly saved: boolean
  /** Item → the question of the school. */
  readonly questions: ReadonlyMap<string, string>
  readonly faults: Faults
  readonly typed: Typed
}

export const MeetingPage = (props: MeetingProps) => {
  const { meeting, team, faults, saved, isOver } = props
  return (
    <>
      <Breadcrumb
        trail={[
          { href: '/schoolzorg', label: words.title },
          { href: `/schoolzorg/teams/${team.id}`, label: words.team(team.school.name) },
        ]}
        current={text.on(meeting.startsAt)}
      />
      <ErrorSummary faults={faults} />
      {saved && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      {meeting.cancellation && <Notice tone="warning">{text.cancelled(meeting.cancellation.reason)}</Notice>}
      <PageHeader
        title={`${text.title} ${text.on(meeting.startsAt)}`}
        remark={`${words.team(team.school.name)} · ${meeting.place} · ${text.minutes(meeting.minutes)}`}
        actions={isOver ? <ToLookBack {...props} /> : <ToBegin {...props} />}
      />
      <Columns side={<Attendance {...props} />}>
        <Agenda {...props} />
      </Columns>
    </>
  )
}

const ToBegin = ({ meeting, agenda }: MeetingProps) => {
  const at = `/schoolzorg/overleggen/${meeting.id}`
  const first = agenda[0]
  return (
    <>
      {first && !meeting.cancellation && (
        <ButtonLink href={`${at}/scherm/${first.seen.item.id}`} icon="arrow">
          {text.start}
        </ButtonLink>
      )}
      <ButtonLink href={`${at}/verslag`} look="secondary" icon="document">
        {text.minutesOf}
      </ButtonLink>
      <ButtonLink href={`${at}/agenda.ics`} look="secondary" icon="calendar">
        {text.toCalendar}
      </ButtonLink>
    </>
  )
}

const ToLookBack = ({ meeting, agenda }: MeetingProps) => {
  const at = `/schoolzorg/overleggen/${meeting.id}`
  const first = agenda[0]
  return (
    <>
      <ButtonLink href={`${at}/verslag`} icon="document">
        {text.minutesOf}
      </ButtonLink>
      {first && !meeting.cancellation && (
        <ButtonLink href={`${at}/scherm/${first.seen.item.id}`} look="secondary" icon="arrow">
          {text.lookBack}
        </ButtonLink>
      )}
    </>
  )
}

const Agenda = ({ meeting, team, agenda, questions, isChair }: MeetingProps) => (
  <Card
    id="agenda"
    title={text.agenda}
    actions={isChair ? <Link href={`/schoolzorg/teams/${team.id}`}>{text.toTeam}</Link> : undefined}
  >
    {agenda.length === 0 ? (
      <EmptyState icon="list" title={text.noAgenda.title}>
        {text.noAgenda.body}
      </EmptyState>
    ) : (
      <Table
        caption={text.agenda}
        columns={[
          { label: text.columns.who },
          { label: text.columns.question, sentences: true },
          { label: text.columns.time, oneLine: true },
        ]}
        rows={agenda.map(({ seen: { item, child }, placement }, place) => [
          <Link
            href={`/schoolzorg/overleggen/${meeting.id}/scherm/${item.id}`}
          >{`${place + 1}. ${words.about(item, child)}`}</Link>,
          questions.get(item.id) ?? '',
          text.minutes(placement.minutes),
        ])}
      />
    )}
  </Card>
)

const Attendance = (props: MeetingProps) => {
  const { meeting, members, attendance, isChair } = props
  return (
    <Card id="aanwezig" title={text.attendance}>
      {isChair ? (
        <Form action={`/schoolzorg/overleggen/${meeting.id}/aanwezig`}>
          {members.map(({ professional, name, profession }) => (
            <RadioGroup
              name={presenceField(professional)}
              label={`${name}, ${words.profession[profession]}`}
              choices={presences.map(value => ({ value, label: text.presence[value] }))}
              value={attendance.get(professional)}
              inline
              optional=""
            />
          ))}
          <ButtonRow>
            <Button look="secondary" icon="check">
              {text.keep}
            </Button>
          </ButtonRow>
        </Form>
      ) : (
        <SummaryList
          items={members.map(({ professional, name }) => {
            const presence = attendance.get(professional)
            return { label: name, value: presence ? text.presence[presence] : '–' }
          })}
        />
      )}
      {isChair && !meeting.cancellation && <Cancel {...props} />}
    </Card>
  )
}

const Cancel = ({ meeting, faults, typed }: MeetingProps) => (
  <Details summary={text.cancel} open={faults.reason !== undefined}>
    <Form action={`/schoolzorg/overleggen/${meeting.id}/annulering`}>
      <TextField name="reason" label={text.cancelReason} size="full" value={typed.reason} fault={faults.reason} />
      <Button look="secondary">{text.cancel}</Button>
    </Form>
  </Details>
)
