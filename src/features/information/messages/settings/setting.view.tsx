import { FieldSet } from '../../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { text } from './text.ts'

type Props = { readonly faults: Faults; readonly typed: Typed }

export const MessageFields = ({ faults, typed }: Props) => (
  <>
    <NumberField
      name="answerDays"
      label={text.answerDays}
      hint={text.answerHint}
      whole
      value={typed.answerDays}
      fault={faults.answerDays}
    />
    <FieldSet legend={text.kept}>
      <Paragraph>{text.keptAbout}</Paragraph>
      <NumberField
        name="keptYears"
        label={text.keptYears}
        whole
        optional={text.keptOptional}
        value={typed.keptYears}
        fault={faults.keptYears}
      />
    </FieldSet>
  </>
)
