import { goalScales } from '../../../../../knowledge/plan/measures/scales.ts'
import { RadioGroup } from '../../../../../platform/html/components/choice-group.view.tsx'
import { NumberField } from '../../../../../platform/html/components/number-field.view.tsx'
import { TextField } from '../../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../../platform/web/form.ts'
import { settingText as text } from './text.ts'

type Props = { readonly faults: Faults; readonly typed: Typed }

export const MeasureFields = ({ faults, typed }: Props) => (
  <>
    <RadioGroup
      name="goalScale"
      label={text.goalScale}
      choices={goalScales.map(value => ({ value, label: text.scale[value] }))}
      value={typed.goalScale}
      fault={faults.goalScale}
    />
    {(['safetyLow', 'safetyHigh'] as const).map(name => (
      <TextField name={name} label={text[name]} hint={text.safetyHint} value={typed[name]} fault={faults[name]} />
    ))}
    <NumberField
      name="fullMonths"
      label={text.fullMonths}
      hint={text.fullHint}
      unit={text.months}
      whole
      value={typed.fullMonths}
      fault={faults.fullMonths}
    />
  </>
)
