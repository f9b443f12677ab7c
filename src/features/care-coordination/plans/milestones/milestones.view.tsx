import { CheckboxGroup, RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { manners, type Plan } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { presentIn } from '../rules.ts'
import { text } from '../text.ts'
import { milestoneText } from './text.ts'

type Props = {
  readonly plan: Plan
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

/** The family says yes to the plan. */
export const AgreementPage = ({ plan, today, faults, typed }: Props) => {
  const words = milestoneText.agreement
  const family = presentIn(plan).filter(one => one.kind === 'family')
  return (
    <PlanFrame plan={plan} title={words.title} intro={words.intro} faults={faults}>
      <Form action={`/plannen/${plan.id}/akkoord`}>
        <CheckboxGroup
          name="parties"
          label={words.parties}
          choices={family.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.parties}
          fault={faults.parties}
        />
        <DateField
          name="on"
          label={words.on}
          value={typed.on ?? today.toString()}
          max={today.toString()}
          fault={faults.on}
        />
        <RadioGroup
          name="manner"
          label={words.manner}
          choices={manners.map(value => ({ value, label: text.manner[value] }))}
          value={typed.manner}
          fault={faults.manner}
          inline
        />
        <Send label={words.save} back={`/plannen/${plan.id}`} />
      </Form>
    </PlanFrame>
  )
}
