import { frequencies, toneName } from '../../../knowledge/screening/audiometry.ts'
import type { Field, Screening } from '../../../knowledge/screening/screening.ts'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { fieldName } from './field-name.ts'
import { text } from './text.ts'

type Props = {
  readonly screening: Screening
  readonly kind: 'tone' | 'threshold'
  readonly typed: Readonly<Record<string, string>>
}

/** A frequency on a line, an ear in a column: twelve tones on a screen, in the order of testing. */
export const ToneTable = ({ screening, kind, typed }: Props) => (
  <Table
    caption={text.tones[kind]}
    showCaption
    compact
    columns={[{ label: text.tones.frequency }, { label: text.tones.right }, { label: text.tones.left }]}
    rows={frequencies.map(frequency => [
      text.tones.hertz(frequency),
      ...(['right', 'left'] as const).map(ear => {
        const field = screening.fields.find(({ name }) => name === toneName(kind, frequency, ear))
        return field && <ToneSelect screening={screening} field={field} typed={typed} />
      }),
    ])}
  />
)

type SelectProps = Pick<Props, 'screening' | 'typed'> & { readonly field: Field }

const ToneSelect = ({ screening, field, typed }: SelectProps) => {
  const name = fieldName(screening.id, field.name)
  return (
    <select class="utrecht-select" id={name} name={name} aria-label={field.label}>
      <option value="">–</option>
      {field.answers.map(({ value, label }) => (
        <option value={value} selected={typed[name] === value}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** Is this one of the twelve tones or thresholds? */
export const isTone = ({ name }: Field): boolean => /^(?:tone|threshold)-\d/.test(name)
