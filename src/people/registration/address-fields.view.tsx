import { CheckboxField } from '../../platform/html/components/checkbox-field.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { text } from './text.ts'

/** An address in the Netherlands. */
export const AddressFields = ({ faults, typed }: { readonly faults: Faults; readonly typed: Typed }) => (
  <div class="cjg-fieldset">
    <TextField name="street" label={text.street} value={typed.street} fault={faults.street} />
    <TextField
      name="houseNumber"
      label={text.houseNumber}
      value={typed.houseNumber}
      fault={faults.houseNumber}
      size="short"
    />
    <TextField name="postcode" label={text.postcode} value={typed.postcode} fault={faults.postcode} size="short" />
    <TextField name="town" label={text.town} value={typed.town} fault={faults.town} />
    <CheckboxField name="isInstitution" label={text.isInstitution} checked={typed.isInstitution !== undefined} />
  </div>
)
