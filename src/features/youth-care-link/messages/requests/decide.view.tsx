import { type CodeList, codesOf } from '../../../../knowledge/youth-care-messages/code-lists.ts'
import { nextRequestSteps } from '../../../../knowledge/youth-care-messages/flow.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { stateOf } from './request.ts'
import type { RequestPageProps } from './request-props.ts'
import { decideText } from './text.ts'
import type { AskedNew } from './youth-of.ts'

/** Grant, look into it first, or reject: what can be done now. */
export const DecideCard = (props: RequestPageProps) => {
  const steps = nextRequestSteps(stateOf(props.request))
  if (steps.length === 0) return null
  return (
    <Card id="beslis" title={decideText.decide}>
      {props.asked.kind === 'new' ? <GrantForm {...props} asked={props.asked} /> : <GrantChangeForm {...props} />}
      {steps.includes('inquire') && (
        <Details summary={decideText.inquire}>
          <Paragraph>{decideText.inquireBody}</Paragraph>
          <Form action={`${wayOf(props)}/onderzoek`}>
            <Button look="secondary" icon="clock">
              {decideText.sendInquiry}
            </Button>
          </Form>
        </Details>
      )}
      <RejectForm {...props} />
    </Card>
  )
}

const wayOf = ({ request }: RequestPageProps): string => `/jeugdzorg/berichten/verzoeken/${request.id}`

const choicesOf = (list: CodeList) =>
  codesOf(list).map(([value, meaning]) => ({ value, label: `${meaning} (${value})` }))

const GrantChangeForm = (props: RequestPageProps) => (
  <Form action={`${wayOf(props)}/toekenning`}>
    <Paragraph>{decideText.grantChangeIntro}</Paragraph>
    <Button icon="check">{decideText.grant}</Button>
  </Form>
)

type NewProps = RequestPageProps & { readonly asked: AskedNew }

const GrantForm = (props: NewProps) => (
  <Form action={`${wayOf(props)}/toekenning`}>
    <Paragraph>{decideText.grantIntro}</Paragraph>
    <ProductFields {...props} />
    <AddressFields {...props} />
    <Button icon="check">{decideText.grant}</Button>
  </Form>
)

const ProductFields = ({ asked: { granted }, faults, typed }: NewProps) => (
  <>
    <SelectField
      name="category"
      label={decideText.category}
      choices={choicesOf('JZ020')}
      value={typed.category ?? granted.category}
      fault={faults.category}
    />
    <TextField
      name="code"
      label={decideText.code}
      hint={decideText.codeHint}
      optional
      value={typed.code ?? granted.code ?? ''}
      fault={faults.code}
    />
    <DateField name="from" label={decideText.from} value={typed.from ?? granted.from.toString()} fault={faults.from} />
    <DateField
      name="until"
      label={decideText.until}
      optional
      value={typed.until ?? granted.until?.toString() ?? ''}
      fault={faults.until}
    />
    <NumberField
      name="volume"
      label={decideText.volume}
      whole
      value={typed.volume ?? `${granted.extent?.volume ?? ''}`}
      fault={faults.volume}
    />
    <SelectField
      name="unit"
      label={decideText.unit}
      choices={choicesOf('WJ756')}
      value={typed.unit ?? granted.extent?.unit}
      fault={faults.unit}
    />
    <SelectField
      name="frequency"
      label={decideText.frequency}
      choices={choicesOf('WMO757')}
      value={typed.frequency ?? granted.extent?.frequency}
      fault={faults.frequency}
    />
  </>
)

const AddressFields = ({ address, faults, typed }: NewProps) => (
  <FieldSet legend={decideText.address}>
    <Paragraph look="small">{decideText.addressHint}</Paragraph>
    {(['street', 'houseNumber', 'postcode', 'town'] as const).map(name => (
      <TextField
        name={name}
        label={decideText[name]}
        value={typed[name] ?? address?.[name] ?? ''}
        fault={faults[name]}
      />
    ))}
  </FieldSet>
)

const RejectForm = (props: RequestPageProps) => {
  const { request, faults, typed } = props
  const isInquired = stateOf(request) === 'under-inquiry'
  const reasons = choicesOf('WJ759').map(choice => ({ ...choice, disabled: choice.value === '8' && !isInquired }))
  return (
    <Details summary={decideText.reject} open={faults.reason !== undefined || faults.elsewhere !== undefined}>
      <Form action={`${wayOf(props)}/afwijzing`}>
        <SelectField
          name="reason"
          label={decideText.rejectReason}
          choices={reasons}
          none=""
          value={typed.reason}
          fault={faults.reason}
          hint={isInquired ? undefined : decideText.residenceAfter}
        />
        {isInquired && (
          <TextField
            name="elsewhere"
            label={decideText.elsewhere}
            hint={decideText.elsewhereHint}
            optional
            value={typed.elsewhere}
            fault={faults.elsewhere}
          />
        )}
        <Button look="secondary">{decideText.sendRejection}</Button>
      </Form>
    </Details>
  )
}
