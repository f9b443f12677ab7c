import { Button } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { grantOf, settledOf } from '../derive.ts'
import { type Application, workPath } from '../subsidy.ts'
import { type Noted, paymentsToTakeBack, takenBackSoFar } from './take-back-payment.ts'
import { text } from './text.ts'

type Props = { readonly application: Application; readonly faults: Faults; readonly typed: Typed }

/** Folded: it is seldom needed. */
export const TakeBackForm = ({ application, faults, typed }: Props) => {
  const choices = paymentsToTakeBack(application)
  if (choices.length === 0) return null
  return (
    <Details summary={text.summary} open={Boolean(faults.noted ?? faults.whyNot)}>
      <Paragraph look="small">{text.about}</Paragraph>
      <Form action={`${workPath(application.id)}/betaling-terug`} version={takenBackSoFar(application)}>
        <RadioGroup
          name="noted"
          label={text.which}
          choices={choices.map(one => ({ value: String(one), label: labelOf(application, one) }))}
          value={typed.noted}
          fault={faults.noted}
        />
        <TextField name="whyNot" label={text.why} size="full" value={typed.whyNot} fault={faults.whyNot} />
        <Button look="secondary">{text.save}</Button>
      </Form>
    </Details>
  )
}

function labelOf(application: Application, noted: Noted): string {
  if (noted === 'rest') {
    const rest = settledOf(application)?.payment
    return rest ? text.rest(rest.paidOn) : ''
  }
  const instalment = grantOf(application)?.instalments.find(({ place }) => place === noted)
  return instalment?.payment ? text.instalment(instalment.cents, instalment.payment.paidOn) : ''
}
