import { type LifeArea, lifeAreas } from '../../../../knowledge/plan/life-areas.ts'
import { CheckboxGroup, RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Plan } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { presentIn } from '../rules.ts'
import { text } from '../text.ts'
import { goalText } from './text.ts'

type Props = { readonly plan: Plan; readonly faults: Faults; readonly typed: Typed }

export const GoalFormPage = ({ plan, faults, typed }: Props) => (
  <PlanFrame plan={plan} title={goalText.add} intro={goalText.addIntro} faults={faults}>
    <Form action={`/plannen/${plan.id}/doelen`}>
      <GoalTitle faults={faults} typed={typed} />
      <TextAreaField
        name="words"
        label={goalText.words}
        hint={text.inFamilyWords}
        rows={3}
        optional
        value={typed.words}
        fault={faults.words}
      />
      <GoalFields plan={plan} faults={faults} typed={typed} />
      <Send label={goalText.save} back={`/plannen/${plan.id}`} />
    </Form>
  </PlanFrame>
)

export const GoalTitle = ({ faults, typed }: Omit<Props, 'plan'>) => (
  <TextField
    name="title"
    label={goalText.title}
    hint={goalText.titleHint}
    size="full"
    value={typed.title}
    fault={faults.title}
  />
)

/** All of a goal but its title and the family's words about it. */
export const GoalFields = ({ plan, faults, typed }: Props) => (
  <>
    <CheckboxGroup
      name="owners"
      label={goalText.owners}
      choices={ownersFor(plan)}
      value={typed.owners}
      fault={faults.owners}
    />
    <RadioGroup
      name="lifeArea"
      label={goalText.lifeArea}
      choices={lifeAreas.map((area: LifeArea) => ({ value: area, label: text.lifeArea[area] }))}
      value={typed.lifeArea}
      fault={faults.lifeArea}
      inline
    />
    <HowFar faults={faults} typed={typed} />
  </>
)

const HowFar = ({ faults, typed }: Omit<Props, 'plan'>) => (
  <>
    <TextField name="baseline" label={goalText.baseline} size="full" value={typed.baseline} fault={faults.baseline} />
    <TextField name="seenBy" label={goalText.seenBy} size="full" value={typed.seenBy} fault={faults.seenBy} />
    <DateField name="dueOn" label={goalText.dueOn} value={typed.dueOn} fault={faults.dueOn} />
    <RadioGroup
      name="isFeasible"
      label={goalText.isFeasible}
      choices={(['yes', 'no', 'not-asked'] as const).map(value => ({ value, label: goalText.feasible[value] }))}
      value={typed.isFeasible ?? 'not-asked'}
      fault={faults.isFeasible}
      inline
    />
  </>
)

/** A goal is the family's; those around it may share in it. */
const ownersFor = (plan: Plan) =>
  presentIn(plan)
    .filter(one => one.kind !== 'professional')
    .map(({ id, name }) => ({ value: id, label: name }))
