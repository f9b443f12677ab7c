import { text } from '../text.ts'
import { type FieldProps, faultId, hintId } from './field.ts'
import { Icon } from './icon.view.tsx'

/** The help and the fault of a field, where its control refers to them. */
export const FieldNotes = ({ field }: { readonly field: FieldProps }) => {
  const id = field.id ?? field.name
  return (
    <>
      {field.hint && (
        <p id={hintId(id)} class="utrecht-form-field__description cjg-hint">
          {field.hint}
        </p>
      )}
      {field.fault && (
        <p id={faultId(id)} class="utrecht-form-field__error-message cjg-fault">
          <Icon name="alert" size={18} />
          <span>
            <span class="cjg-hidden">{text.fault} </span>
            {field.fault}
          </span>
        </p>
      )}
    </>
  )
}

export const OptionalMark = ({ optional }: { readonly optional: boolean | string | undefined }) =>
  optional ? <span class="cjg-optional"> {optional === true ? text.optional : optional}</span> : null
