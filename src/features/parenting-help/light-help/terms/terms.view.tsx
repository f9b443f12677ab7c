import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { text } from './text.ts'

export const LightHelpTermsFields = ({ faults, typed }: { readonly faults: Faults; readonly typed: Typed }) => (
  <>
    <NumberField name="mostTalks" label={text.mostTalks} whole value={typed.mostTalks} fault={faults.mostTalks} />
    <NumberField
      name="callAfterWeeks"
      label={text.callAfterWeeks}
      unit={text.weeks}
      whole
      value={typed.callAfterWeeks}
      fault={faults.callAfterWeeks}
    />
  </>
)
