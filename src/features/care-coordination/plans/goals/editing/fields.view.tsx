import type { Faults, Typed } from '../../../../../platform/web/form.ts'
import type { Seat } from '../../open-plan.ts'
import type { Plan } from '../../plan.ts'
import { presentIn } from '../../rules.ts'
import { ActionFields, WhenFields } from '../action-form.view.tsx'
import { GoalFields, GoalTitle } from '../goal-form.view.tsx'

type Props = { readonly faults: Faults; readonly typed: Typed }

export const GoalEditFields = ({ plan, faults, typed }: Props & { readonly plan: Plan }) => (
  <>
    <GoalTitle faults={faults} typed={typed} />
    <GoalFields plan={plan} faults={faults} typed={typed} />
  </>
)

/** The family chooses among itself and the people around it. */
export const ActionEditFields = ({ seat, faults, typed }: Props & { readonly seat: Pick<Seat, 'plan' | 'me'> }) => (
  <>
    <ActionFields
      people={presentIn(seat.plan).filter(one => seat.me.kind === 'professional' || one.kind !== 'professional')}
      faults={faults}
      typed={typed}
    />
    <WhenFields faults={faults} typed={typed} />
  </>
)
