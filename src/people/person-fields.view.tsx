import { RadioGroup } from '../platform/html/components/choice-group.view.tsx'
import { TextField } from '../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../platform/web/form.ts'
import { sexes } from './person.form.ts'
import { text } from './text.ts'

type Props = { readonly faults: Faults; readonly typed: Typed }

export const SexField = ({ faults, typed }: Props) => (
  <RadioGroup
    name="sex"
    label={text.sexLabel}
    choices={sexes.map(sex => ({ value: sex, label: text.sexChoice[sex] }))}
    value={typed.sex}
    fault={faults.sex}
    inline
  />
)

/** `hint` says where the number stands. */
export const BsnField = ({ hint, faults, typed }: Props & { readonly hint: string }) => (
  <TextField
    name="bsn"
    label={text.bsn}
    hint={hint}
    value={typed.bsn}
    fault={faults.bsn}
    inputmode="numeric"
    size="short"
    optional
  />
)
