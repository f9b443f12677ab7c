import type { Optional } from '../html.ts'
import { type FieldProps, tie } from './field.ts'
import { FieldFrame } from './field-frame.view.tsx'

type Props = FieldProps &
  Optional<{
    /** A day as '2025-01-31'; other words, typed by hand, are shown as they were. */
    value: string
    min: string
    max: string
    autocomplete: 'bday' | 'off'
  }>

export const DateField = ({ value, min, max, autocomplete = 'off', ...field }: Props) => (
  <FieldFrame field={field}>
    <input
      {...tie(field)}
      class={`utrecht-textbox cjg-size--date${field.fault ? ' utrecht-textbox--invalid' : ''}`}
      type={canBeShown(value) ? 'date' : 'text'}
      value={value}
      min={min}
      max={max}
      autocomplete={autocomplete}
    />
  </FieldFrame>
)

/** The clock, as '09:30'. `step` in seconds: 300 offers every five minutes. */
export const TimeField = ({ value, step, ...field }: FieldProps & Optional<{ value: string; step: number }>) => (
  <FieldFrame field={field}>
    <input
      {...tie(field)}
      class={`utrecht-textbox cjg-size--short${field.fault ? ' utrecht-textbox--invalid' : ''}`}
      type="time"
      value={value}
      step={step}
    />
  </FieldFrame>
)

// A browser empties a date field that holds anything else, and a person's words would be lost.
const canBeShown = (value: string | undefined): boolean => !value || /^\d{4}-\d{2}-\d{2}$/.test(value)
