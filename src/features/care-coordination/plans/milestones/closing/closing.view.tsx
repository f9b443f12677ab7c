import { Card } from '../../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../../platform/html/components/choice-group.view.tsx'
import { Form } from '../../../../../platform/html/components/form.view.tsx'
import { SummaryList } from '../../../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../../platform/web/form.ts'
import { outcomes, type Participant, type Plan } from '../../plan.ts'
import { PlanFrame, Send } from '../../plan-frame.view.tsx'
import { text } from '../../text.ts'
import { OutcomeFields, SatisfactionFields } from '../evaluation/outcome-fields.view.tsx'
import { evaluationText } from '../evaluation/text.ts'
import { helpAfter } from './farewell.ts'
import type { KeptFarewell } from './store.ts'
import { closingText as words } from './text.ts'

type Props = {
  readonly plan: Plan
  /** Who is asked how satisfied they are. */
  readonly asked: readonly Participant[]
  /** Whom the family can call, as a first proposal. */
  readonly contact: string
  readonly faults: Faults
  readonly typed: Typed
}

/** How the plan ends, and how the family goes on. */
export const ClosingPage = ({ plan, asked, contact, faults, typed }: Props) => (
  <PlanFrame plan={plan} title={words.title} intro={words.intro} faults={faults}>
    <Form action={`/plannen/${plan.id}/afsluiting`}>
      <OutcomeFields goals={plan.goals} optional={false} faults={faults} typed={typed} />
      <SatisfactionFields asked={asked} faults={faults} typed={typed} />
      <RadioGroup
        name="outcome"
        label={words.outcome}
        choices={outcomes.map(value => ({ value, label: text.outcome[value] }))}
        value={typed.outcome}
        fault={faults.outcome}
      />
      <AfterFields contact={contact} faults={faults} typed={typed} />
      <TextAreaField name="words" label={words.words} optional value={typed.words} fault={faults.words} />
      <Send label={words.save} back={`/plannen/${plan.id}`} />
    </Form>
  </PlanFrame>
)

const AfterFields = ({ contact, faults, typed }: Pick<Props, 'contact' | 'faults' | 'typed'>) => (
  <>
    <RadioGroup
      name="helpAfter"
      label={words.helpAfter}
      hint={words.helpAfterHint}
      choices={helpAfter.map(value => ({ value, label: words.helpAfterChoice[value] }))}
      value={typed.helpAfter}
      fault={faults.helpAfter}
    />
    <TextAreaField
      name="familyDoes"
      label={words.familyDoes}
      rows={3}
      value={typed.familyDoes}
      fault={faults.familyDoes}
    />
    <TextAreaField
      name="helpGoesOn"
      label={words.helpGoesOn}
      hint={words.helpGoesOnHint}
      rows={3}
      optional
      value={typed.helpGoesOn}
      fault={faults.helpGoesOn}
    />
    <TextField
      name="whomToCall"
      label={words.whomToCall}
      size="full"
      value={typed.whomToCall ?? contact}
      fault={faults.whomToCall}
    />
  </>
)

/** How it ended and whom to call, on the page of a plan that was closed. */
export const FarewellCard = ({ plan, kept }: { readonly plan: Plan; readonly kept: KeptFarewell }) =>
  kept.farewell === null || plan.sight.result.level === 'nothing' ? null : (
    <Card id="verder-na-plan" title={words.after}>
      <SummaryList
        items={[
          { label: words.whomToCall, value: kept.farewell.whomToCall },
          { label: words.familyDoes, value: kept.farewell.familyDoes },
          ...(kept.farewell.helpGoesOn ? [{ label: words.helpGoesOn, value: kept.farewell.helpGoesOn }] : []),
          { label: words.helpAfter, value: words.helpAfterChoice[kept.farewell.helpAfter] },
          ...plan.goals.flatMap(goal => {
            const outcome = kept.goals.get(goal.id)
            return outcome ? [{ label: goal.title, value: evaluationText.outcome[outcome] }] : []
          }),
        ]}
      />
    </Card>
  )
