import type { Language } from '../../i18n/languages.ts'
import type { Optional } from '../html.ts'

/** What every field takes. The words typed earlier come back in `value`, what is wrong with them in `fault`. */
export type FieldProps = { readonly name: string; readonly label: string } & Optional<{
  /** Needed only when a page holds two fields of one name. */
  id: string
  hint: string
  fault: string
  /** Marks the field as free to skip; a text of your own replaces "(niet verplicht)". */
  optional: boolean | string
  /** Of the words beside the label; Dutch unless said. */
  lang: Language
}>

/** The attributes that tie a control to its label, hint and fault. */
export type Tied = {
  readonly id: string
  readonly name: string
  readonly required: boolean
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': 'true' | undefined
}

export function tie(field: FieldProps, extra?: string): Tied {
  const id = field.id ?? field.name
  const notes = [field.hint && hintId(id), field.fault && faultId(id), extra].filter(Boolean)
  return {
    id,
    name: field.name,
    required: !field.optional,
    'aria-describedby': notes.length === 0 ? undefined : notes.join(' '),
    'aria-invalid': field.fault === undefined ? undefined : 'true',
  }
}

export const hintId = (id: string): string => `${id}-hint`
export const faultId = (id: string): string => `${id}-fault`

/** A choice in a list, a group of radio buttons or a group of boxes. */
export type Choice = { readonly value: string; readonly label: string } & Optional<{ hint: string; disabled: boolean }>
