import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { text } from './text.ts'

export const MonthsField = ({ faults, typed }: { readonly faults: Faults; readonly typed: Typed }) => (
  <TextField name="months" label={text.months} hint={text.monthsHint} value={typed.months} fault={faults.months} />
)
