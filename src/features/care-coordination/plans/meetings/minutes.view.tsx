import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { WritingForm } from '../drafts/writing-form.view.tsx'
import { ActionFields, GoalField, WhenFields } from '../goals/action-form.view.tsx'
import { actionIn, participantIn, presentIn } from '../rules.ts'
import { shortName } from '../text.ts'
import { mayCall } from './look-up.ts'
import type { MeetingProps } from './meeting-props.ts'
import { text } from './text.ts'

const { minutes: says } = text

/** What came of a meeting: read by all who may, written by who may call one. */
export const MinutesPart = (props: MeetingProps) => {
  const { seat, meeting, newer, now } = props
  const hasBegun = Temporal.Instant.compare(now, meeting.time.startsAt) >= 0
  if (!hasBegun && !meeting.minutes) return null
  return (
    <>
      <Card id="verslag" title={says.title}>
        {newer && <Newer {...props} />}
        {!newer && <Written {...props} />}
        {mayCall(seat) && <MinutesForm {...props} />}
      </Card>
      <Actions {...props} />
    </>
  )
}

const Newer = ({ seat, newer }: MeetingProps) =>
  newer && (
    <Notice tone="warning" title={says.stale(participantIn(seat.plan, newer.writtenBy)?.name ?? '')} live>
      <p class="cjg-lines">{newer.words}</p>
      <p class="cjg-lines">{newer.decisions}</p>
    </Notice>
  )

const Written = ({ seat, meeting: { minutes } }: MeetingProps) => {
  if (!minutes) return <Paragraph>{says.none}</Paragraph>
  const names = minutes.present.flatMap(id => participantIn(seat.plan, id) ?? []).map(shortName)
  return (
    <>
      {minutes.words && <p class="cjg-lines">{minutes.words}</p>}
      {minutes.decisions && (
        <>
          <Heading level={3} look={4}>
            {says.decided}
          </Heading>
          <p class="cjg-lines">{minutes.decisions}</p>
        </>
      )}
      {names.length > 0 && (
        <Paragraph>
          {says.wasPresent}: {names.join(', ')}
        </Paragraph>
      )}
      <Paragraph look="small">
        {says.by(participantIn(seat.plan, minutes.writtenBy)?.name ?? '', minutes.writtenAt)}
      </Paragraph>
    </>
  )
}

const MinutesForm = ({ seat, base, meeting, newer, draft, faults, typed }: MeetingProps) => {
  const { minutes } = meeting
  const invited = presentIn(seat.plan).filter(one => meeting.invitees.includes(one.id))
  return (
    <WritingForm
      action={`${base}/overleg/${meeting.id}/verslag`}
      draft={draft}
      save={says.save}
      version={newer?.version ?? minutes?.version ?? 0}
    >
      <CheckboxGroup
        name="present"
        label={says.present}
        choices={invited.map(one => ({ value: one.id, label: one.name }))}
        value={typed.present ?? minutes?.present ?? []}
        fault={faults.present}
        optional
      />
      <TextAreaField
        name="words"
        label={says.words}
        rows={6}
        maxlength={8000}
        value={typed.words ?? minutes?.words}
        fault={faults.words}
        optional
      />
      <TextAreaField
        name="decisions"
        label={says.decisions}
        rows={3}
        maxlength={4000}
        value={typed.decisions ?? minutes?.decisions}
        fault={faults.decisions}
        optional
      />
    </WritingForm>
  )
}

const Actions = ({ seat, base, meeting, faults, typed }: MeetingProps) => {
  const { plan } = seat
  const agreed = meeting.actions.flatMap(id => actionIn(plan, id) ?? [])
  return (
    <Card id="acties" title={text.action.title}>
      {agreed.length === 0 && <Paragraph>{text.action.none}</Paragraph>}
      <ul>
        {agreed.map(({ title, owner }) => (
          <li>
            {title} ({participantIn(plan, owner)?.name})
          </li>
        ))}
      </ul>
      {mayCall(seat) && plan.goals.length === 0 && <Paragraph>{text.action.noGoals}</Paragraph>}
      {mayCall(seat) && plan.goals.length > 0 && (
        <Form action={`${base}/overleg/${meeting.id}/acties`}>
          <GoalField plan={plan} faults={faults} typed={typed} />
          <ActionFields people={presentIn(plan)} faults={faults} typed={typed} />
          <WhenFields faults={faults} typed={typed} />
          <Button look="secondary" icon="add">
            {text.action.add}
          </Button>
        </Form>
      )}
    </Card>
  )
}
