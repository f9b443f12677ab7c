import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { outcomes } from '../requests/request.ts'
import type { CollegeRequestProps } from './college-request-props.ts'
import { text } from './text.ts'

const words = text.request

export const DecisionForm = ({ view, faults, typed }: CollegeRequestProps) => (
  <Card id="besluiten" title={words.decide}>
    <Form action={`/signalen/verzoeken/${view.request.id}/besluit`}>
      <RadioGroup
        name="outcome"
        label={words.outcome}
        choices={outcomes.map(value => ({ value, label: words.outcomes(view.request.wanted)[value] }))}
        value={typed.outcome}
        fault={faults.outcome}
      />
      <TextAreaField
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        rows={4}
        maxlength={4000}
        value={typed.reason}
        fault={faults.reason}
      />
      {view.missingAdvice.length > 0 && (
        <TextAreaField
          name="whyWithoutAdvice"
          label={words.withoutAdvice}
          hint={words.withoutAdviceHint}
          rows={2}
          maxlength={1000}
          optional
          value={typed.whyWithoutAdvice}
          fault={faults.whyWithoutAdvice}
        />
      )}
      <Button icon="scale">{words.save}</Button>
    </Form>
  </Card>
)

export const ExtensionForm = ({ view, faults, typed }: CollegeRequestProps) => (
  <Details summary={words.extend} open={faults.extendReason !== undefined}>
    <Form action={`/signalen/verzoeken/${view.request.id}/verlenging`}>
      <TextAreaField
        name="extendReason"
        label={words.extendReason}
        hint={words.extendReasonHint}
        rows={3}
        maxlength={1000}
        value={typed.extendReason}
        fault={faults.extendReason}
      />
      <Button look="secondary">{words.extend}</Button>
    </Form>
  </Details>
)

export const JoiningForm = ({ view, joiners, faults, typed }: CollegeRequestProps) => (
  <Card id="meedoen" title={words.joinTitle}>
    <Form action={`/signalen/verzoeken/${view.request.id}/meedoen`}>
      <RadioGroup
        name="person"
        label={text.enter.who}
        choices={joiners.map(({ person, name }) => ({ value: person, label: name }))}
        value={typed.person}
        fault={faults.person}
      />
      <TextField
        name="identityChecked"
        label={text.enter.identity}
        hint={text.enter.identityHint}
        size="full"
        value={typed.identityChecked}
        fault={faults.identityChecked}
      />
      <Button look="secondary">{words.join}</Button>
    </Form>
  </Card>
)
