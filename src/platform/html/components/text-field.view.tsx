import type { Optional } from '../html.ts'
import { type FieldProps, tie } from './field.ts'
import { FieldFrame } from './field-frame.view.tsx'

type Props = FieldProps &
  Optional<{
    value: string
    type: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'time'
    /** How much room the answer asks for. */
    size: 'short' | 'medium' | 'full'
    /** As HTML spells it: 'given-name', 'email', 'one-time-code'. */
    autocomplete: string
    inputmode: 'numeric' | 'decimal' | 'tel' | 'email' | 'search'
    maxlength: number
    /** Words and codes that stay left to right in any language. */
    dir: 'ltr' | 'auto'
    /** Has the focus when the page opens: for a page that is one form, filled in all day. */
    focused: boolean
    /** The id of a list of words that the browser proposes. */
    list: string
  }>

export const TextField = ({ value, type = 'text', size = 'medium', autocomplete = 'off', ...field }: Props) => (
  <FieldFrame field={field}>
    <input
      {...tie(field)}
      class={`utrecht-textbox cjg-size--${size}${field.fault ? ' utrecht-textbox--invalid' : ''}`}
      type={type}
      value={value}
      autocomplete={autocomplete}
      inputmode={field.inputmode}
      maxlength={field.maxlength}
      dir={field.dir}
      list={field.list}
      autofocus={field.focused}
      spellcheck={type === 'text' ? undefined : 'false'}
    />
  </FieldFrame>
)
