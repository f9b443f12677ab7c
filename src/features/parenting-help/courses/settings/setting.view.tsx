import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { text } from './text.ts'

type Props = { readonly faults: Faults; readonly typed: Typed }

export const CourseFields = ({ faults, typed }: Props) => (
  <>
    <NumberField
      name="offerHours"
      label={text.offerHours}
      hint={text.offerHint}
      unit={text.hours}
      whole
      value={typed.offerHours}
      fault={faults.offerHours}
    />
    <NumberField
      name="reminderDays"
      label={text.reminderDays}
      unit={text.days}
      whole
      value={typed.reminderDays}
      fault={faults.reminderDays}
    />
    <NumberField
      name="keptMonths"
      label={text.keptMonths}
      hint={text.keptHint}
      unit={text.months}
      whole
      value={typed.keptMonths}
      fault={faults.keptMonths}
    />
  </>
)
