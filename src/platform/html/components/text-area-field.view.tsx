import type { Optional } from '../html.ts'
import { type FieldProps, tie } from './field.ts'
import { FieldFrame } from './field-frame.view.tsx'

type Props = FieldProps & Optional<{ value: string; rows: number; maxlength: number }>

/** More than one line. Grows with what is typed, where the browser can. */
export const TextAreaField = ({ value, rows = 5, maxlength, ...field }: Props) => (
  <FieldFrame field={field}>
    <textarea
      {...tie(field)}
      class={`utrecht-textarea${field.fault ? ' utrecht-textarea--invalid' : ''}`}
      rows={rows}
      maxlength={maxlength}
    >
      {value}
    </textarea>
  </FieldFrame>
)
