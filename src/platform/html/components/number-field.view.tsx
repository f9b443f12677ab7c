import type { Optional } from '../html.ts'
import { type FieldProps, tie } from './field.ts'
import { FieldFrame } from './field-frame.view.tsx'

type Props = FieldProps &
  Optional<{
    value: string
    /** Stands behind the box and is read with it: 'kg', 'cm'. */
    unit: string
    /** True when the figure is a whole number: phones then show no comma. */
    whole: boolean
  }>

/** A figure as people write it, with a comma; not type=number, which scrolls values away and refuses the comma. */
export const NumberField = ({ value, unit, whole, ...field }: Props) => {
  const unitId = `${field.id ?? field.name}-unit`
  return (
    <FieldFrame field={field}>
      <span class="cjg-unit">
        <input
          {...tie(field, unit && unitId)}
          class={`utrecht-textbox utrecht-textbox--numeric cjg-size--short${field.fault ? ' utrecht-textbox--invalid' : ''}`}
          type="text"
          inputmode={whole ? 'numeric' : 'decimal'}
          value={value}
          autocomplete="off"
          dir="ltr"
        />
        {unit && <span id={unitId}>{unit}</span>}
      </span>
    </FieldFrame>
  )
}
