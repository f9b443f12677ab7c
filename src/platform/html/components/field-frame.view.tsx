import type { Child } from '../html.ts'
import type { FieldProps } from './field.ts'
import { FieldNotes, OptionalMark } from './field-notes.view.tsx'

/** Label, help and fault above a control. Used by the fields in this folder; use it for a control of your own. */
export const FieldFrame = ({ field, children }: { readonly field: FieldProps; readonly children: Child }) => (
  <div class={`utrecht-form-field cjg-field${field.fault ? ' utrecht-form-field--invalid' : ''}`}>
    <label class="utrecht-form-label utrecht-form-field__label" for={field.id ?? field.name}>
      {field.label}
      <OptionalMark optional={field.optional} lang={field.lang} />
    </label>
    <FieldNotes field={field} />
    <div class="utrecht-form-field__input cjg-field__input">{children}</div>
  </div>
)
