import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Participant, Plan } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { presentIn } from '../rules.ts'
import { goalText } from './text.ts'

type Props = { readonly plan: Plan; readonly faults: Faults; readonly typed: Typed }

export const ActionFormPage = ({ plan, faults, typed }: Props) => (
  <PlanFrame plan={plan} title={goalText.addAction} faults={faults}>
    <Form action={`/plannen/${plan.id}/acties`}>
      <GoalField plan={plan} faults={faults} typed={typed} />
      <ActionFields people={presentIn(plan)} faults={faults} typed={typed} />
      <WhenFields faults={faults} typed={typed} />
      <Send label={goalText.saveAction} back={`/plannen/${plan.id}`} />
    </Form>
  </PlanFrame>
)

type FieldsProps = Omit<Props, 'plan'> & { readonly people: readonly Participant[] }

/** What, and who of these people does it. */
export const ActionFields = ({ people, faults, typed }: FieldsProps) => (
  <>
    <TextField name="title" label={goalText.action} size="full" value={typed.title} fault={faults.title} />
    <SelectField
      name="owner"
      label={goalText.owner}
      none="–"
      choices={people.map(({ id, name, part }) => ({ value: id, label: part ? `${name}, ${part}` : name }))}
      value={typed.owner}
      fault={faults.owner}
    />
  </>
)

export const GoalField = ({ plan, faults, typed }: Props) => (
  <SelectField
    name="goal"
    label={goalText.forGoal}
    choices={plan.goals.map(({ id, title, number }) => ({ value: id, label: `${number}. ${title}` }))}
    value={typed.goal}
    fault={faults.goal}
  />
)

/** A last day, or how often. */
export const WhenFields = ({ faults, typed }: Omit<Props, 'plan'>) => (
  <>
    <DateField name="dueOn" label={goalText.actionDue} optional value={typed.dueOn} fault={faults.dueOn} />
    <TextField
      name="rhythm"
      label={goalText.rhythm}
      hint={goalText.rhythmHint}
      optional
      value={typed.rhythm}
      fault={faults.rhythm}
    />
  </>
)
