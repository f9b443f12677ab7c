import { urgencies } from '../../../../knowledge/signals/triage.ts'
import { Grid } from '../../../../platform/html/components/columns.view.tsx'
import { FieldSet } from '../../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { proposedYears } from './setting.ts'
import { text } from './text.ts'

type Props = { readonly faults: Faults; readonly typed: Typed }

export const ConcernFields = ({ faults, typed }: Props) => (
  <>
    <FieldSet legend={text.terms}>
      <Paragraph look="small">{text.daysHint}</Paragraph>
      <Grid>
        {urgencies.toReversed().map(urgency => (
          <NumberField
            name={urgency}
            label={text.urgency[urgency]}
            whole
            value={typed[urgency]}
            fault={faults[urgency]}
          />
        ))}
      </Grid>
    </FieldSet>
    <FieldSet legend={text.kept}>
      <Paragraph>{text.keptProposal(proposedYears)}</Paragraph>
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
