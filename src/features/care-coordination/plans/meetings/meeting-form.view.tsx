import { CheckboxGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Grid } from '../../../../platform/html/components/columns.view.tsx'
import { DateField, TimeField } from '../../../../platform/html/components/date-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Seat } from '../open-plan.ts'
import type { ParticipantId } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { presentIn } from '../rules.ts'
import { endOf, type Meeting } from './meeting.ts'
import { text } from './text.ts'

const { form } = text

export type MeetingFormProps = {
  readonly seat: Seat
  readonly base: string
  /** The meeting that is changed; null for a new one. */
  readonly meeting: Meeting | null
  /** Who can be mailed; the others must be told. */
  readonly reachable: ReadonlySet<ParticipantId>
  readonly today: Temporal.PlainDate
  readonly isStale: boolean
  readonly faults: Faults
  readonly typed: Typed
}

export const MeetingFormPage = (props: MeetingFormProps) => {
  const { seat, base, meeting, isStale, faults, typed } = props
  const action = meeting ? `${base}/overleg/${meeting.id}/datum` : `${base}/overleg`
  return (
    <PlanFrame plan={seat.plan} base={base} title={meeting ? form.changeTitle : form.title} faults={faults}>
      {isStale && meeting && (
        <Notice tone="warning" title={text.stale}>
          <p>
            {text.moment(meeting.time.startsAt, endOf(meeting))} {meeting.time.place}
          </p>
        </Notice>
      )}
      <Form action={action} {...(meeting && { version: meeting.time.version })}>
        <When {...props} />
        <TextField
          name="place"
          label={form.place}
          hint={form.placeHint}
          size="full"
          optional
          value={typed.place}
          fault={faults.place}
        />
        <TextField
          name="videoLink"
          label={form.videoLink}
          size="full"
          optional
          value={typed.videoLink}
          fault={faults.videoLink}
        />
        <TextAreaField
          name="points"
          label={form.points}
          hint={form.pointsHint}
          rows={3}
          optional
          value={typed.points}
          fault={faults.points}
        />
        <Invitees {...props} />
        {meeting && <p class="cjg-remark">{form.changeNote}</p>}
        <Send
          label={meeting ? form.saveChange : form.save}
          back={meeting ? `${base}/overleg/${meeting.id}` : `${base}/overleg`}
        />
      </Form>
    </PlanFrame>
  )
}

const When = ({ today, faults, typed }: MeetingFormProps) => (
  <Grid>
    <DateField name="on" label={form.on} min={today.toString()} value={typed.on} fault={faults.on} />
    <TimeField name="at" label={form.at} step={300} value={typed.at} fault={faults.at} />
    <NumberField
      name="minutes"
      label={form.minutes}
      unit={form.unit}
      whole
      value={typed.minutes ?? '45'}
      fault={faults.minutes}
    />
  </Grid>
)

/** Who calls the meeting comes to it; who was asked stays asked. */
const Invitees = ({ seat, meeting, reachable, faults, typed }: MeetingFormProps) => {
  const asked = new Set(meeting?.invitees ?? [])
  return (
    <>
      {[...asked].map(id => (
        <input type="hidden" name="invitees" value={id} />
      ))}
      <CheckboxGroup
        name="invitees"
        label={form.invitees}
        choices={presentIn(seat.plan)
          .filter(one => one.id !== seat.me.id && !asked.has(one.id))
          .map(one => ({
            value: one.id,
            label: one.part ? `${one.name}, ${one.part}` : one.name,
            ...(!reachable.has(one.id) && { hint: form.noMail }),
          }))}
        value={typed.invitees ?? ''}
        fault={faults.invitees}
        optional={meeting !== null}
      />
    </>
  )
}
