import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { declineReasons, outcomes } from '../referral.ts'
import { mayWithdraw, nextSteps, type ReceiverStep } from '../rules.ts'
import { text } from '../text.ts'
import type { ReferralPageProps } from './referral-page.ts'
import { stepText } from './text.ts'

/** What the reader can do now, on whichever side they are. */
export const NextCard = (props: ReferralPageProps) => {
  const { standing, isReceiver, isSender } = props
  const steps = isReceiver ? nextSteps(standing) : []
  const sendersTurn = isSender && mayWithdraw(standing)
  return (
    <Card id="nu" title={stepText.next}>
      {steps.length === 0 && !sendersTurn && <p>{stepText.nothingNow}</p>}
      {steps.map(step => forms[step](props))}
      {sendersTurn && <SenderForms {...props} />}
    </Card>
  )
}

const SenderForms = ({ referral, standing, faults, typed }: ReferralPageProps) => (
  <>
    {standing.kind === 'waits' && (
      <Form action={`/verwijzingen/${referral.id}/herinnering`}>
        <Button look={standing.isSilent ? 'primary' : 'secondary'} icon="bell">
          {stepText.remind}
        </Button>
      </Form>
    )}
    <Details summary={stepText.withdrawTitle} open={faults.withdrawReason !== undefined}>
      <Form action={`/verwijzingen/${referral.id}/intrekking`}>
        <TextAreaField
          name="withdrawReason"
          label={stepText.withdrawReason}
          rows={2}
          value={typed.withdrawReason}
          fault={faults.withdrawReason}
        />
        <Button look="secondary">{stepText.withdraw}</Button>
      </Form>
    </Details>
  </>
)

const ReplyForms = ({ referral, faults, typed }: ReferralPageProps) => (
  <>
    <Form action={`/verwijzingen/${referral.id}/antwoord`}>
      <input type="hidden" name="kind" value="accepted" />
      <TextAreaField name="words" label={stepText.acceptWords} rows={2} optional value={typed.words} />
      <Button icon="check">{stepText.accept}</Button>
    </Form>
    <Details summary={stepText.declineTitle} open={faults.reason !== undefined || faults.declineWords !== undefined}>
      <Form action={`/verwijzingen/${referral.id}/antwoord`}>
        <input type="hidden" name="kind" value="declined" />
        <RadioGroup
          name="reason"
          label={stepText.declineReason}
          choices={declineReasons.map(value => ({ value, label: text.reason[value] }))}
          value={typed.reason}
          fault={faults.reason}
        />
        <TextAreaField
          name="declineWords"
          label={stepText.declineWords}
          rows={3}
          value={typed.declineWords}
          fault={faults.declineWords}
        />
        <Button look="secondary">{stepText.decline}</Button>
      </Form>
    </Details>
  </>
)

const StartForm = ({ referral, today, faults, typed }: ReferralPageProps) => (
  <Form action={`/verwijzingen/${referral.id}/begin`}>
    <DateField
      name="startOn"
      label={stepText.startOn}
      value={typed.startOn ?? today.toString()}
      max={today.toString()}
      fault={faults.startOn}
    />
    <Button>{stepText.start}</Button>
  </Form>
)

const EndForm = ({ referral, standing, today, faults, typed }: ReferralPageProps) => (
  <Details summary={stepText.endTitle} open={standing.kind === 'started'}>
    <Form action={`/verwijzingen/${referral.id}/einde`}>
      <DateField
        name="endOn"
        label={stepText.endOn}
        value={typed.endOn ?? today.toString()}
        max={today.toString()}
        fault={faults.endOn}
      />
      <RadioGroup
        name="outcome"
        label={stepText.endOutcome}
        choices={outcomes.map(value => ({ value, label: text.outcome[value] }))}
        value={typed.outcome}
        fault={faults.outcome}
      />
      <Button look="secondary">{stepText.end}</Button>
    </Form>
  </Details>
)

const ReportForm = ({ referral, standing, faults, typed }: ReferralPageProps) => (
  <Details summary={stepText.report} open={standing.kind === 'ended' || faults.report !== undefined}>
    <Form action={`/verwijzingen/${referral.id}/terugkoppeling`}>
      <TextAreaField
        name="report"
        label={stepText.report}
        hint={stepText.reportHint}
        rows={6}
        value={typed.report}
        fault={faults.report}
      />
      <Button look={standing.kind === 'ended' ? 'primary' : 'secondary'} icon="send">
        {stepText.sendReport}
      </Button>
    </Form>
  </Details>
)

const forms: Record<ReceiverStep, typeof ReplyForms> = {
  reply: ReplyForms,
  start: StartForm,
  end: EndForm,
  'report-back': ReportForm,
}
