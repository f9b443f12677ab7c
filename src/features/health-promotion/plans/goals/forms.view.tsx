import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { FormPage, type Shown } from '../../form-page.view.tsx'
import { Overtaken } from '../../overtaken.view.tsx'
import { words } from '../../text.ts'
import { around, type PlanFormProps } from '../forms.view.tsx'
import { type PlannedGoal, reachings } from '../plan.ts'
import { text as all } from '../text.ts'

const text = all.goal

type Props = PlanFormProps & { readonly goal: PlannedGoal | null; readonly newer: PlannedGoal | null }

/** A new goal, or one that was written before. */
export const GoalForm = ({ plan, school, themes, faults, typed, goal, newer }: Props) => (
  <FormPage
    {...around(plan, school, goal ? `doelen/${goal.id}` : 'doelen')}
    title={goal ? text.change : text.add}
    remark={text.saveAnyway}
    save={text.save}
    faults={faults}
    version={(newer ?? goal)?.version ?? 0}
    before={newer && <Overtaken now={newer} items={itemsOf(newer)} />}
  >
    <SelectField
      name="theme"
      label={text.theme}
      choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
      none={text.pick}
      value={typed.theme}
      fault={faults.theme}
    />
    <TextAreaField name="what" label={text.what} hint={text.whatHint} rows={2} value={typed.what} fault={faults.what} />
    <Measured faults={faults} typed={typed} />
    {goal && <CheckboxField name="isDropped" label={text.drop} checked={typed.isDropped !== undefined} />}
  </FormPage>
)

const Measured = ({ faults, typed }: Shown) => (
  <>
    <TextField
      name="measuredBy"
      label={text.measuredBy}
      hint={text.measuredHint}
      size="full"
      value={typed.measuredBy}
      fault={faults.measuredBy}
      optional=""
    />
    <TextField
      name="startValue"
      label={text.startValue}
      value={typed.startValue}
      fault={faults.startValue}
      optional=""
    />
    <TextField
      name="targetValue"
      label={text.targetValue}
      value={typed.targetValue}
      fault={faults.targetValue}
      optional=""
    />
    <TextField
      name="responsible"
      label={text.responsible}
      value={typed.responsible}
      fault={faults.responsible}
      optional=""
    />
    <DateField name="dueOn" label={text.dueOn} value={typed.dueOn} fault={faults.dueOn} optional="" />
  </>
)

const itemsOf = (goal: PlannedGoal) => [
  { label: text.what, value: goal.what },
  { label: text.measuredBy, value: goal.measuredBy },
  { label: text.startValue, value: goal.startValue },
  { label: text.targetValue, value: goal.targetValue },
  { label: text.responsible, value: goal.responsible },
]

export const OutcomeForm = ({ plan, school, faults, typed, goal }: PlanFormProps & { readonly goal: PlannedGoal }) => (
  <FormPage
    {...around(plan, school, `doelen/${goal.id}/uitkomst`)}
    title={text.outcome}
    remark={`${goal.what}: ${text.fromTo(goal.startValue, goal.targetValue)}`}
    save={text.saveOutcome}
    faults={faults}
  >
    <RadioGroup
      name="reached"
      label={text.reached}
      choices={reachings.map(value => ({ value, label: words.reached[value] }))}
      value={typed.reached ?? goal.outcome?.reached ?? ''}
      fault={faults.reached}
    />
    <TextField
      name="measured"
      label={text.measured}
      size="full"
      value={typed.measured ?? goal.outcome?.measured}
      fault={faults.measured}
      optional=""
    />
    <TextAreaField
      name="words"
      label={text.words}
      rows={3}
      value={typed.words ?? goal.outcome?.words}
      fault={faults.words}
      optional=""
    />
  </FormPage>
)
