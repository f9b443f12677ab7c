import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { text } from './text.ts'

export const OutreachTermsFields = ({ faults, typed }: { readonly faults: Faults; readonly typed: Typed }) => (
  <>
    <NumberField
      name="attemptDays"
      label={text.attemptDays}
      unit={text.days}
      whole
      value={typed.attemptDays}
      fault={faults.attemptDays}
    />
    <NumberField
      name="reviewWeeks"
      label={text.reviewWeeks}
      unit={text.weeks}
      whole
      value={typed.reviewWeeks}
      fault={faults.reviewWeeks}
    />
  </>
)
