import { Button, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { shellOf } from '../plan-tabs.view.tsx'
import { planNumber } from '../process/process.ts'
import { ProcessCard } from '../process/process-card.view.tsx'
import { coordinatorOf, participantIn } from '../rules.ts'
import type { CoordinationProps } from './coordination-parts.ts'
import { mayHandOver } from './hand-over.ts'
import { coordinationText as text } from './text.ts'
import { Wishes } from './wishes.view.tsx'

/** Who leads, who was asked to, what the family wishes, and whether the process coordinator is in. */
export const CoordinationPage = (props: CoordinationProps) => {
  const { seat, base, done, faults } = props
  const isOpen = seat.plan.closure === null
  return (
    <PlanFrame plan={seat.plan} base={base} title={text.title} intro={text.intro[shellOf(base)]} faults={faults}>
      {done && (
        <Notice tone="positive" live>
          <p>{text.done[done]}</p>
        </Notice>
      )}
      <Lead {...props} />
      {isOpen && <OpenRequest {...props} />}
      {isOpen && <Ask {...props} />}
      <Wishes {...props} />
      <ProcessCard {...props} />
      <History {...props} />
      <Paragraph look="small">{text.number(planNumber(seat.plan.id))}</Paragraph>
    </PlanFrame>
  )
}

const Lead = ({ seat: { plan, me }, base, candidates }: CoordinationProps) => {
  const lead = participantIn(plan, coordinatorOf(plan) ?? null)
  const since = plan.coordinations.at(-1)?.since
  if (lead)
    return (
      <Card id="regie" title={text.leads(lead.name, lead.part)} look="solid">
        {since && <p>{text.since(since)}</p>}
      </Card>
    )
  return (
    <Notice tone="negative" title={text.nobody}>
      <p>{shellOf(base) === 'family' ? text.nobodyFamily : text.nobodyBody}</p>
      {plan.closure === null && candidates.some(one => one.id === me.id) && (
        <Form action={`${base}/regie/nemen`} inline>
          <Button icon="check">{text.stepIn}</Button>
        </Form>
      )}
    </Notice>
  )
}

const OpenRequest = ({ seat: { plan, me }, base, open, faults, typed }: CoordinationProps) => {
  if (!open) return null
  const nameOf = (id: string) => participantIn(plan, id)?.name ?? ''
  const action = `${base}/regie/vragen/${open.id}`
  if (open.participant !== me.id)
    return (
      <Notice tone="info" title={text.waits}>
        <p>{text.asked(nameOf(open.participant), nameOf(open.askedBy), open.askedAt)}</p>
        {open.askedBy === me.id && (
          <Form action={action} inline>
            <Button look="secondary" small name="answer" value="withdrawn">
              {text.withdraw}
            </Button>
          </Form>
        )}
      </Notice>
    )
  return (
    <Card id="vraag" title={text.toYou(nameOf(open.askedBy))}>
      {open.words && <blockquote>{open.words}</blockquote>}
      <Form action={action}>
        <TextAreaField
          name="words"
          label={text.answerWords}
          rows={2}
          maxlength={1000}
          value={typed.words}
          fault={faults.words}
          optional
        />
        <ButtonRow>
          <Button icon="check" name="answer" value="accepted">
            {text.accept}
          </Button>
          <Button look="secondary" name="answer" value="declined">
            {text.decline}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

const Ask = ({ seat, base, open, candidates, rules, faults, typed }: CoordinationProps) => {
  const lead = coordinatorOf(seat.plan)
  if (open || !mayHandOver(seat)) return null
  const others = candidates.filter(one => one.id !== lead && one.id !== seat.me.id)
  return (
    <Card id="overdragen" title={lead ? text.ask.title : text.ask.titleNobody}>
      <Paragraph>{others.length === 0 ? text.ask.nobodyElse : text.ask.note}</Paragraph>
      {others.length > 0 && (
        <Form action={`${base}/regie/vragen`}>
          <SelectField
            name="to"
            label={text.ask.who}
            none={text.ask.none}
            choices={others.map(one => ({ value: one.id, label: text.leads(one.name, one.part) }))}
            value={typed.to}
            fault={faults.to}
          />
          <TextAreaField
            name="words"
            label={text.ask.words}
            rows={2}
            maxlength={1000}
            value={typed.words}
            fault={faults.words}
            optional
          />
          <Button look={lead ? 'secondary' : 'primary'}>{text.ask.send}</Button>
        </Form>
      )}
      <Paragraph look="small">{text.rules(rules.neverLead, rules.familyLeads)}</Paragraph>
    </Card>
  )
}

const History = ({ seat: { plan }, requests }: CoordinationProps) => {
  const nameOf = (id: string) => participantIn(plan, id)?.name ?? ''
  const taken = plan.coordinations.map(one => ({
    at: one.since,
    title: text.coordinated(nameOf(one.participant)),
    body: '',
  }))
  const answered = requests.flatMap(({ answer, participant }) =>
    answer && answer.kind !== 'accepted'
      ? [{ at: answer.at, title: `${nameOf(participant)}: ${text.answer[answer.kind]}`, body: answer.words }]
      : [],
  )
  const items = [...taken, ...answered].toSorted((one, other) => Temporal.Instant.compare(other.at, one.at))
  return (
    <Card id="eerder" title={text.history}>
      <Timeline
        items={items.map(({ at, title, body }) => ({
          when: format.moment(at),
          title,
          icon: 'user' as const,
          body: body ? <p>{body}</p> : undefined,
        }))}
      />
    </Card>
  )
}
