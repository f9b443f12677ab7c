import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { text } from './text.ts'

export const CheckFields = ({ faults, typed }: { readonly faults: Faults; readonly typed: Typed }) => (
  <NumberField
    name="months"
    label={text.months}
    unit={text.monthsUnit}
    whole
    value={typed.months}
    fault={faults.months}
  />
)
