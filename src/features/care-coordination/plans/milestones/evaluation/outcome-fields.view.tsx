import { RadioGroup } from '../../../../../platform/html/components/choice-group.view.tsx'
import { FieldSet } from '../../../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../../../platform/web/form.ts'
import type { Goal, Participant } from '../../plan.ts'
import { satisfactionField } from '../satisfaction.ts'
import { outcomeField } from './evaluation.form.ts'
import { goalOutcomes } from './evaluation.ts'
import { evaluationText as text } from './text.ts'

type Fields = { readonly faults: Faults; readonly typed: Typed }

/** How far each goal is. */
export const OutcomeFields = ({
  goals,
  optional,
  faults,
  typed,
}: Fields & { readonly goals: readonly Goal[]; readonly optional: boolean }) => (
  <>
    {goals.map(goal => (
      <RadioGroup
        name={outcomeField(goal)}
        label={text.goalOf(goal.title)}
        hint={text.baseline(goal.baseline)}
        choices={goalOutcomes.map(value => ({ value, label: text.outcome[value] }))}
        value={typed[outcomeField(goal)]}
        fault={faults[outcomeField(goal)]}
        optional={optional}
        inline
      />
    ))}
  </>
)

/** What each of the family thinks of the result. */
export const SatisfactionFields = ({ asked, faults, typed }: Fields & { readonly asked: readonly Participant[] }) =>
  asked.length === 0 ? null : (
    <FieldSet legend={text.satisfaction}>
      <Paragraph look="small">{text.satisfactionHint}</Paragraph>
      {asked.map(one => (
        <NumberField
          name={satisfactionField(one)}
          label={text.satisfactionOf(one.name)}
          value={typed[satisfactionField(one)]}
          fault={faults[satisfactionField(one)]}
          whole
          optional
        />
      ))}
    </FieldSet>
  )
