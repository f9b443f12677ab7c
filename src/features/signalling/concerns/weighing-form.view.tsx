import { riskCodes } from '../../../knowledge/referral-index/risks.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { type ConcernId, decisions } from './concern.ts'
import { text } from './text.ts'

const words = text.weigh
type Props = {
  readonly concern: ConcernId
  readonly faults: Faults
  readonly typed: Typed
  /** The one thing to do on this page, or a second thought. */
  readonly look: 'primary' | 'secondary'
}

export const WeighingForm = ({ concern, faults, typed, look }: Props) => (
  <Form action={`/signalen/zorgen/${concern}/weging`}>
    <Paragraph>{words.intro}</Paragraph>
    <CheckboxGroup
      name="weighed"
      label={words.risksLabel}
      hint={words.risksHint}
      choices={riskCodes.map(code => ({ value: code, label: text.risk[code] }))}
      value={typed.weighed ?? ''}
      fault={faults.weighed}
    />
    <RadioGroup
      name="familyTold"
      label={words.familyLabel}
      choices={[
        { value: 'yes', label: words.family.yes },
        { value: 'not-yet', label: words.family['not-yet'] },
      ]}
      value={typed.familyTold}
      fault={faults.familyTold}
    />
    <TextAreaField
      name="whyNotTold"
      label={words.whyNotTold}
      rows={2}
      optional
      value={typed.whyNotTold}
      fault={faults.whyNotTold}
    />
    <RadioGroup
      name="decision"
      label={words.decisionLabel}
      choices={decisions.map(decision => ({ value: decision, label: words.decision[decision] }))}
      value={typed.decision}
      fault={faults.decision}
    />
    <Button look={look} icon="scale">
      {words.button}
    </Button>
  </Form>
)
