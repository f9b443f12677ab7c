import type { Language } from '../../i18n/languages.ts'
import { textIn } from '../text.ts'
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
            <span class="cjg-hidden">{textIn(field.lang ?? 'nl').fault} </span>
            {field.fault}
          </span>
        </p>
      )}
    </>
  )
}

type MarkProps = { readonly optional: boolean | string | undefined; readonly lang: Language | undefined }

export const OptionalMark = ({ optional, lang = 'nl' }: MarkProps) =>
  optional ? <span class="cjg-optional"> {optional === true ? textIn(lang).optional : optional}</span> : null
