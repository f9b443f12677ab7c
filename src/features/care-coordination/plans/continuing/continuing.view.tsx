import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { CheckboxGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { KeptFarewell } from '../milestones/closing/store.ts'
import { evaluationText } from '../milestones/evaluation/text.ts'
import type { Goal, Plan } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import type { Earlier } from './continue-plan.ts'
import { continuingText as text } from './text.ts'

type Props = {
  readonly plan: Plan
  readonly base: string
  readonly earlier: Earlier | undefined
  /** How far each goal was when the earlier plan was closed. */
  readonly outcomes: KeptFarewell['goals']
  readonly faults: Faults
  readonly typed: Typed
}

/** The goals of the last plan, to take along. What was reached is there too, and not ticked. */
export const ContinuingPage = (props: Props) => {
  const { plan, base, earlier, faults } = props
  const goals = earlier?.plan.goals.filter(goal => !earlier.carried.has(goal.id)) ?? []
  const closedOn = earlier?.plan.closure?.on
  return (
    <PlanFrame plan={plan} title={text.title} base={base} faults={faults} intro={closedOn && text.intro(closedOn)}>
      {goals.length > 0 ? (
        <CarryForm {...props} goals={goals} />
      ) : (
        <>
          <Paragraph>{earlier ? text.nothingLeft : text.none}</Paragraph>
          <ButtonRow>
            <ButtonLink href={base}>{text.back}</ButtonLink>
          </ButtonRow>
        </>
      )}
    </PlanFrame>
  )
}

/** In an empty plan of a family that had one before. */
export const ContinueWay = ({ base }: { readonly base: string }) => (
  <p>
    <Link href={`${base}/vorig-plan`}>{text.way}</Link>
  </p>
)

const CarryForm = ({ base, goals, outcomes, faults, typed }: Props & { readonly goals: readonly Goal[] }) => {
  const open = goals.filter(goal => outcomes.get(goal.id) !== 'reached').map(goal => goal.id)
  return (
    <Form action={`${base}/vorig-plan`}>
      <CheckboxGroup
        name="goals"
        label={text.goals}
        choices={goals.map(({ id, title }) => {
          const outcome = outcomes.get(id)
          return { value: id, label: title, hint: outcome && text.outcome(evaluationText.outcome[outcome]) }
        })}
        value={typed.goals ?? open}
        fault={faults.goals}
      />
      <DateField name="dueOn" label={text.dueOn} value={typed.dueOn} fault={faults.dueOn} />
      <Send label={text.save} back={base} />
    </Form>
  )
}
