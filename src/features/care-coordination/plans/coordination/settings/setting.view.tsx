import { organisationKindWords } from '../../../../../centre/index.ts'
import { escalationParties } from '../../../../../knowledge/plan/stalled.ts'
import { CheckboxGroup, RadioGroup } from '../../../../../platform/html/components/choice-group.view.tsx'
import { Grid } from '../../../../../platform/html/components/columns.view.tsx'
import { FieldSet } from '../../../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../../../platform/web/form.ts'
import { settingText as text } from './text.ts'

type Fields = { readonly faults: Faults; readonly typed: Typed }

export const CoordinationFields = (filled: Fields) => (
  <>
    <Lead {...filled} />
    <Stalled {...filled} />
    <Telling {...filled} />
  </>
)

const Lead = ({ faults, typed }: Fields) => (
  <FieldSet legend={text.lead}>
    <CheckboxGroup
      name="neverLead"
      label={text.neverLead}
      hint={text.neverLeadHint}
      choices={Object.entries(organisationKindWords).map(([value, label]) => ({ value, label }))}
      value={typed.neverLead ?? ''}
      fault={faults.neverLead}
      optional
    />
    <RadioGroup
      name="familyLeads"
      label={text.familyLeads}
      hint={text.familyHint}
      choices={[
        { value: 'yes', label: text.familyChoices.yes },
        { value: 'no', label: text.familyChoices.no },
      ]}
      value={typed.familyLeads}
      fault={faults.familyLeads}
    />
  </FieldSet>
)

const numbersOfStalled = [
  { name: 'withoutCoordinatorDays', unit: text.days },
  { name: 'evaluationDays', unit: text.days },
  { name: 'lateActions', unit: text.actions },
  { name: 'lateDays', unit: text.days },
  { name: 'stillWeeks', unit: text.weeks },
] as const

const Stalled = ({ faults, typed }: Fields) => (
  <FieldSet legend={text.stalled}>
    <Grid>
      {numbersOfStalled.map(({ name, unit }) => (
        <NumberField name={name} label={text[name]} unit={unit} whole value={typed[name]} fault={faults[name]} />
      ))}
    </Grid>
  </FieldSet>
)

const Telling = ({ faults, typed }: Fields) => (
  <>
    <FieldSet legend={text.remind}>
      <Paragraph look="small">{text.remindHint}</Paragraph>
      <Grid>
        {(['before', 'after'] as const).map(name => (
          <NumberField name={name} label={text[name]} unit={text.days} whole value={typed[name]} fault={faults[name]} />
        ))}
      </Grid>
    </FieldSet>
    <FieldSet legend={text.escalation}>
      <Paragraph look="small">{text.escalationHint}</Paragraph>
      {escalationParties.map(party => (
        <NumberField
          name={party}
          label={text.party[party]}
          unit={text.days}
          whole
          value={typed[party]}
          fault={faults[party]}
          optional
        />
      ))}
    </FieldSet>
  </>
)
