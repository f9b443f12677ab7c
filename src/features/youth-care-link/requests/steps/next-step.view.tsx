import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { nextSteps, recipientMay, senderMay } from '../rules.ts'
import { text } from '../text.ts'
import type { RequestPageProps } from './request-page.ts'
import { stepText } from './text.ts'

/** What the reader can record now, on whichever side they are. What came by letter or telephone is recorded by the sender. */
export const NextCard = (props: RequestPageProps) => {
  const steps = nextSteps(props.request, props.standing).filter(step =>
    props.isRecipient ? recipientMay(step) : senderMay(props.request, step),
  )
  return (
    <Card id="nu" title={stepText.next}>
      {steps.length === 0 && <p>{stepText.nothingNow}</p>}
      {steps.length > 0 && <StepForm {...props} steps={steps} />}
      {props.colleagues.length > 0 && <HandOverForm {...props} />}
    </Card>
  )
}

const StepForm = ({
  request,
  today,
  steps,
  faults,
  typed,
}: RequestPageProps & { readonly steps: readonly (keyof typeof stepText.hint)[] }) => (
  <Form action={`/jeugdzorg/verzoeken/${request.id}/stap`}>
    <RadioGroup
      name="step"
      label={stepText.kind}
      choices={steps.map(value => ({ value, label: text.step[value], hint: stepText.hint[value] }))}
      value={typed.step}
      fault={faults.step}
    />
    <DateField
      name="on"
      label={stepText.on}
      value={typed.on ?? today.toString()}
      max={today.toString()}
      fault={faults.on}
    />
    <TextAreaField
      name="words"
      label={stepText.words}
      hint={stepText.wordsHint}
      rows={4}
      maxlength={4000}
      value={typed.words}
      fault={faults.words}
    />
    <Button icon="check">{stepText.save}</Button>
  </Form>
)

const HandOverForm = ({ request, colleagues, faults, typed }: RequestPageProps) => (
  <Details summary={stepText.handOver} open={faults.colleague !== undefined}>
    <Form action={`/jeugdzorg/verzoeken/${request.id}/overdracht`}>
      <SelectField
        name="colleague"
        label={stepText.colleague}
        none={stepText.chooseColleague}
        choices={colleagues.map(({ id, name, profession }) => ({ value: id, label: `${name}, ${profession}` }))}
        value={typed.colleague}
        fault={faults.colleague}
      />
      <Button look="secondary">{stepText.handOverSave}</Button>
    </Form>
  </Details>
)
