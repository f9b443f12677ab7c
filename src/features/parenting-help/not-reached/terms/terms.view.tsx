import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { text } from './text.ts'

export const ReachTermsFields = ({ faults, typed }: { readonly faults: Faults; readonly typed: Typed }) => (
  <>
    <NumberField
      name="answerWeeks"
      label={text.answerWeeks}
      unit={text.weeks}
      whole
      value={typed.answerWeeks}
      fault={faults.answerWeeks}
    />
    <NumberField
      name="firstStepDays"
      label={text.firstStepDays}
      unit={text.days}
      whole
      value={typed.firstStepDays}
      fault={faults.firstStepDays}
    />
  </>
)
