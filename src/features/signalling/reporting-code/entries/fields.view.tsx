import { CheckboxGroup, RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Field } from './field.ts'

type Props = { readonly asked: readonly Field[]; readonly faults: Faults; readonly typed: Typed }

/** The questions of a form, each drawn by how it is answered. */
export const Fields = ({ asked, faults, typed }: Props) => (
  <>
    {asked.map(field => (
      <One field={field} fault={faults[field.name]} typed={typed[field.name] ?? ''} />
    ))}
  </>
)

type OneProps = { readonly field: Field; readonly fault: string | undefined; readonly typed: string }

const One = ({ field: { name, as, label, hint, missing, choices = {} }, fault, typed: value }: OneProps) => {
  const common = { name, label, hint, fault, optional: missing === undefined }
  const listed = Object.entries(choices).map(([word, spoken]) => ({ value: word, label: spoken }))
  switch (as) {
    case 'line':
      return <TextField {...common} size="full" value={value} />
    case 'words':
      return <TextAreaField {...common} rows={4} value={value} />
    case 'day':
      return <DateField {...common} value={value} />
    case 'one':
      return <RadioGroup {...common} choices={listed} value={value} inline={listed.length < 4} />
    case 'some':
      return <CheckboxGroup {...common} choices={listed} value={value} />
  }
}
