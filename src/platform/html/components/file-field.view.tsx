import type { Optional } from '../html.ts'
import { type FieldProps, tie } from './field.ts'
import { FieldFrame } from './field-frame.view.tsx'

type Props = FieldProps & {
  /** What the browser offers to choose from, as HTML spells it: '.json,application/json'. The server looks at the content. */
  readonly accept: string
} & Optional<{ multiple: boolean }>

export const FileField = ({ accept, multiple, ...field }: Props) => (
  <FieldFrame field={field}>
    <input {...tie(field)} type="file" accept={accept} multiple={multiple} />
  </FieldFrame>
)
