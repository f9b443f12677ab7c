import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card, Moment } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { HiddenText } from '../../../../platform/html/components/hidden-text.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { PlanFrame } from '../plan-frame.view.tsx'
import { shellOf } from '../plan-tabs.view.tsx'
import { participantIn } from '../rules.ts'
import { dueWords } from '../text.ts'
import { isEmpty } from './agenda.ts'
import { mayCall, seesMinutes } from './look-up.ts'
import { endOf, isComing, replies, replyOf } from './meeting.ts'
import type { MeetingProps } from './meeting-props.ts'
import { MinutesPart } from './minutes.view.tsx'
import { text } from './text.ts'
import { mayReplyFor } from './writing/reply-to-meeting.ts'

/** One meeting: first whether you come, then what it is about, then what came of it. */
export const MeetingPage = (props: MeetingProps) => {
  const { seat, base, meeting, now, done, faults } = props
  const isNext = isComing(meeting, now)
  return (
    <PlanFrame plan={seat.plan} base={base} title={text.when(meeting.time.startsAt)} faults={faults} tab="overleg">
      {done && (
        <Notice tone="positive" live>
          <p>{text.done[done]}</p>
        </Notice>
      )}
      {meeting.cancellation && (
        <Notice tone="negative">
          <p>{text.cancelledBecause(meeting.cancellation.reason)}</p>
        </Notice>
      )}
      <Facts {...props} />
      {isNext && <YourReply {...props} />}
      <Invitees {...props} isNext={isNext} />
      {seesMinutes(seat) && <AgendaCard {...props} />}
      {seesMinutes(seat) && !meeting.cancellation && <MinutesPart {...props} />}
      {isNext && mayCall(seat) && <CallOff {...props} />}
    </PlanFrame>
  )
}

const Facts = ({ seat, base, meeting, now }: MeetingProps) => (
  <>
    <Moment>{text.moment(meeting.time.startsAt, endOf(meeting))}</Moment>
    <SummaryList
      items={[
        ...(meeting.time.place ? [{ label: text.where, value: meeting.time.place }] : []),
        ...(meeting.time.videoLink
          ? [{ label: text.video, value: <Link href={meeting.time.videoLink}>{text.openVideo}</Link> }]
          : []),
      ]}
    />
    {!meeting.cancellation && seesMinutes(seat) && seat.plan.closure === null && (
      <ButtonRow>
        {shellOf(base) === 'work' && (
          <ButtonLink href={`${base}/overleg/${meeting.id}/scherm`} look="secondary" icon="eye">
            {text.screen}
          </ButtonLink>
        )}
        {mayCall(seat) && isComing(meeting, now) && (
          <ButtonLink href={`${base}/overleg/${meeting.id}/wijzigen`} look="subtle">
            {text.change}
          </ButtonLink>
        )}
      </ButtonRow>
    )}
  </>
)

const YourReply = (props: MeetingProps) =>
  props.meeting.invitees.includes(props.seat.me.id) && props.seat.plan.closure === null ? (
    <Card id="kom-je" title={text.yours}>
      <ReplyForm {...props} participant={props.seat.me.id} />
    </Card>
  ) : null

/** Three buttons; what was said is the one that stands out. */
const ReplyForm = ({
  base,
  meeting,
  participant,
  name,
}: MeetingProps & { readonly participant: string; readonly name?: string }) => {
  const said = meeting.replies.length > 0 ? meeting.invitees.find(one => one === participant) : undefined
  const now = said ? replyOf(meeting, said) : null
  return (
    <Form action={`${base}/overleg/${meeting.id}/antwoord`} inline>
      <input type="hidden" name="participant" value={participant} />
      {replies.map(kind => (
        <Button
          look={kind === now ? 'primary' : 'secondary'}
          icon={kind === now ? 'check' : undefined}
          small
          name="answer"
          value={kind}
        >
          {name ? text.reply[kind] : text.replyButtons[kind]}
          {name && <HiddenText>: {name}</HiddenText>}
        </Button>
      ))}
    </Form>
  )
}

const Invitees = (props: MeetingProps & { readonly isNext: boolean }) => {
  const { seat, meeting, isNext } = props
  const known = meeting.invitees.flatMap(id => participantIn(seat.plan, id) ?? [])
  return (
    <Card id="wie" title={text.invitees}>
      <ul class="cjg-stack">
        {known.map(one => {
          const reply = replyOf(meeting, one.id)
          const mayTell = isNext && one.id !== seat.me.id && seat.plan.closure === null && mayReplyFor(seat, one.id)
          return (
            <li>
              <strong>{one.name}</strong> <span class="cjg-remark">{reply ? text.reply[reply] : text.noReply}</span>
              {mayTell && (
                <Details summary={text.replyFor(one.name)}>
                  <ReplyForm {...props} participant={one.id} name={one.name} />
                </Details>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

const AgendaCard = ({ agenda, today, seat }: MeetingProps) => {
  const nameOf = (id: string) => participantIn(seat.plan, id)?.name ?? ''
  return (
    <Card id="agenda" title={text.agenda}>
      {isEmpty(agenda) && <Paragraph>{text.emptyAgenda}</Paragraph>}
      <Lines title={text.points} lines={agenda.points} />
      <Lines
        title={text.goalsDue}
        lines={agenda.goalsDue.map(goal => `${goal.number}. ${goal.title} (${dueWords(goal.dueOn, today)})`)}
      />
      <Lines
        title={text.lateActions}
        lines={agenda.lateActions.map(action => `${action.title} (${nameOf(action.owner)})`)}
      />
      <Lines title={text.worries} lines={agenda.worries} />
    </Card>
  )
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <section>
      <Heading level={3} look={4}>
        {title}
      </Heading>
      <ul>
        {lines.map(line => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  )

const CallOff = ({ base, meeting, faults, typed }: MeetingProps) => (
  <Details summary={text.cancel.title}>
    <Form action={`${base}/overleg/${meeting.id}/afzeggen`}>
      <TextField
        name="reason"
        label={text.cancel.reason}
        hint={text.cancel.hint}
        size="full"
        optional
        value={typed.reason}
        fault={faults.reason}
      />
      <Button look="negative">{text.cancel.send}</Button>
    </Form>
  </Details>
)
