import { proposedMonths } from '../../knowledge/basic-model/basic-model.ts'
import { Button } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { TermSetting } from './filling.ts'
import { text } from './text.ts'

type Props = {
  readonly settings: readonly TermSetting[]
  readonly faults: Faults
  readonly typed: Typed
  readonly newer: TermSetting | null
}

const { warning } = text

/** How long before the end of a filling it is told. */
export const TermCard = ({ settings, faults, typed, newer }: Props) => {
  const [newest] = settings
  return (
    <Card id="termijn" title={warning.title}>
      {newer && <Notice tone="warning">{warning.stale(newer.setByName, newer.setAt, newer.months)}</Notice>}
      <Paragraph>
        {newest ? warning.chosen(newest.months, newest.setByName, newest.setAt) : warning.proposal(proposedMonths)}
      </Paragraph>
      <Form action="/beheer/basismodel/termijn" version={newest?.id ?? ''}>
        <NumberField
          name="months"
          label={warning.months}
          unit={warning.monthsUnit}
          whole
          value={typed.months ?? String(newest?.months ?? proposedMonths)}
          fault={faults.months}
        />
        <TextField name="reason" label={warning.reason} size="full" value={typed.reason} fault={faults.reason} />
        <Button look="secondary" icon="check">
          {warning.save}
        </Button>
      </Form>
    </Card>
  )
}
