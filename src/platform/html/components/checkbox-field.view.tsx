import type { Optional } from '../html.ts'
import { type FieldProps, tie } from './field.ts'
import { FieldNotes } from './field-notes.view.tsx'

type Props = FieldProps & Optional<{ checked: boolean; value: string }>

/** One box: yes, or not. Sends `value` ('ja') when ticked and nothing otherwise. */
export const CheckboxField = ({ checked, value = 'ja', ...field }: Props) => (
  <div class={`utrecht-form-field cjg-field${field.fault ? ' utrecht-form-field--invalid' : ''}`}>
    <FieldNotes field={field} />
    <div class="cjg-choice">
      <input
        {...tie({ optional: true, ...field })}
        class="utrecht-checkbox"
        type="checkbox"
        value={value}
        checked={checked}
      />
      <label class="utrecht-form-label utrecht-form-label--checkbox" for={field.id ?? field.name}>
        {field.label}
      </label>
    </div>
  </div>
)
