import type { Optional } from '../html.ts'
import { type Choice, type FieldProps, tie } from './field.ts'
import { FieldFrame } from './field-frame.view.tsx'

type Props = FieldProps & { readonly choices: readonly Choice[] } & Optional<{
    value: string
    /** The first line, which chooses nothing: "Kies een school". */
    none: string
    /** Drawn by the letters of the reader's device: its choices hold letters for which a page would fetch a second font. */
    ownLetters: boolean
  }>

/** One of a list that is too long for radio buttons (eight or more). */
export const SelectField = ({ choices, value, none, ownLetters, ...field }: Props) => (
  <FieldFrame field={field}>
    <select
      {...tie(field)}
      class={`utrecht-select${field.fault ? ' utrecht-select--invalid' : ''}${ownLetters ? ' cjg-own-letters' : ''}`}
    >
      {none !== undefined && <option value="">{none}</option>}
      {choices.map(choice => (
        <option value={choice.value} selected={choice.value === value} disabled={choice.disabled}>
          {choice.label}
        </option>
      ))}
    </select>
  </FieldFrame>
)
