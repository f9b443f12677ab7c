import { Button } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { linkText } from '../../link/text.ts'
import type { Referral } from '../referral.ts'
import { declineReasons, outcomes } from '../referral.ts'
import { nextSteps, type ReceiverStep, type Standing } from '../rules.ts'
import { text } from '../text.ts'
import { stepText } from './text.ts'

export type ReceiverForms = {
  /** Where the forms go: the address of the referral, or of the visit by a link. */
  readonly base: string
  readonly referral: Referral
  readonly standing: Standing
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  /** Who came by a link says who it is: the name that was given before. Null for who signed in. */
  readonly visitor: string | null
}

/** What the receiver can do now: the same forms with an account and behind a link. */
export const ReceiverSteps = (props: ReceiverForms) => (
  <>
    {nextSteps(props.standing).map(step => {
      const StepForm = forms[step]
      return <StepForm {...props} />
    })}
  </>
)

const Name = ({ visitor, faults, typed, of }: ReceiverForms & { readonly of: string }) =>
  visitor === null ? null : (
    <TextField
      name="visitor"
      id={`visitor-${of}`}
      label={linkText.yourName}
      autocomplete="name"
      value={typed.visitor ?? visitor}
      fault={faults.visitor}
    />
  )

const ReplyForms = (props: ReceiverForms) => (
  <>
    <Form action={`${props.base}/antwoord`}>
      <input type="hidden" name="kind" value="accepted" />
      <Name {...props} of="ja" />
      <TextAreaField name="words" label={stepText.acceptWords} rows={2} optional value={props.typed.words} />
      <Button icon="check">{stepText.accept}</Button>
    </Form>
    <DeclineForm {...props} />
  </>
)

const DeclineForm = (props: ReceiverForms) => (
  <Details
    summary={stepText.declineTitle}
    open={props.faults.reason !== undefined || props.faults.declineWords !== undefined}
  >
    <Form action={`${props.base}/antwoord`}>
      <input type="hidden" name="kind" value="declined" />
      <Name {...props} of="nee" />
      <RadioGroup
        name="reason"
        label={stepText.declineReason}
        choices={declineReasons.map(value => ({ value, label: text.reason[value] }))}
        value={props.typed.reason}
        fault={props.faults.reason}
      />
      <TextAreaField
        name="declineWords"
        label={stepText.declineWords}
        rows={3}
        value={props.typed.declineWords}
        fault={props.faults.declineWords}
      />
      <Button look="secondary">{stepText.decline}</Button>
    </Form>
  </Details>
)

const LineForm = (props: ReceiverForms) => (
  <Details
    summary={stepText.lineTitle}
    open={props.faults.place !== undefined || props.faults.expectedOn !== undefined}
  >
    <Form action={`${props.base}/wachtlijst`}>
      <Name {...props} of="wachtlijst" />
      <NumberField
        name="place"
        label={stepText.place}
        hint={stepText.placeHint}
        whole
        optional
        value={props.typed.place ?? `${props.referral.line?.place ?? ''}`}
        fault={props.faults.place}
      />
      <DateField
        name="expectedOn"
        label={stepText.expectedOn}
        optional
        min={props.today.toString()}
        value={props.typed.expectedOn ?? props.referral.line?.expectedOn?.toString()}
        fault={props.faults.expectedOn}
      />
      <TextAreaField
        name="meanwhile"
        label={stepText.meanwhile}
        hint={stepText.meanwhileHint}
        rows={2}
        optional
        value={props.typed.meanwhile}
      />
      <Button look="secondary" icon="clock">
        {stepText.saveLine}
      </Button>
    </Form>
  </Details>
)

const StartForm = (props: ReceiverForms) => (
  <Form action={`${props.base}/begin`}>
    <Name {...props} of="begin" />
    <DateField
      name="startOn"
      label={stepText.startOn}
      value={props.typed.startOn ?? props.today.toString()}
      max={props.today.toString()}
      fault={props.faults.startOn}
    />
    <Button>{stepText.start}</Button>
  </Form>
)

const EndForm = (props: ReceiverForms) => (
  <Details summary={stepText.endTitle} open={props.standing.kind === 'started'}>
    <Form action={`${props.base}/einde`}>
      <Name {...props} of="einde" />
      <DateField
        name="endOn"
        label={stepText.endOn}
        value={props.typed.endOn ?? props.today.toString()}
        max={props.today.toString()}
        fault={props.faults.endOn}
      />
      <RadioGroup
        name="outcome"
        label={stepText.endOutcome}
        choices={outcomes.map(value => ({ value, label: text.outcome[value] }))}
        value={props.typed.outcome}
        fault={props.faults.outcome}
      />
      <Button look="secondary">{stepText.end}</Button>
    </Form>
  </Details>
)

const ReportForm = (props: ReceiverForms) => (
  <Details summary={stepText.report} open={props.standing.kind === 'ended' || props.faults.report !== undefined}>
    <Form action={`${props.base}/terugkoppeling`}>
      <Name {...props} of="brief" />
      <TextAreaField
        name="report"
        label={stepText.report}
        hint={stepText.reportHint}
        rows={6}
        value={props.typed.report}
        fault={props.faults.report}
      />
      <Button look={props.standing.kind === 'ended' ? 'primary' : 'secondary'} icon="send">
        {stepText.sendReport}
      </Button>
    </Form>
  </Details>
)

const forms: Record<ReceiverStep, typeof ReplyForms> = {
  reply: ReplyForms,
  line: LineForm,
  start: StartForm,
  end: EndForm,
  'report-back': ReportForm,
}
