import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { GoalField, WhenFields } from '../goals/action-form.view.tsx'
import type { Participant, Plan } from '../plan.ts'
import { text } from '../text.ts'
import { familyPlanText } from './text.ts'

type Props = { readonly plan: Plan; readonly me: Participant; readonly faults: Faults; readonly typed: Typed }

/** Something the reader will do. */
export const ActionForm = ({ plan, faults, typed }: Props) => (
  <Card id="zelf" title={familyPlanText.addAction}>
    <Form action={`/mijn/plannen/${plan.id}/acties`}>
      <GoalField plan={plan} faults={faults} typed={typed} />
      <TextField
        name="title"
        label={familyPlanText.whatYouDo}
        hint={familyPlanText.addActionHint}
        size="full"
        value={typed.title}
        fault={faults.title}
      />
      <WhenFields faults={faults} typed={typed} />
      <Button look="secondary">{familyPlanText.saveAction}</Button>
    </Form>
  </Card>
)

export const CommentForm = ({ plan, faults, typed }: Props) => (
  <Form action={`/mijn/plannen/${plan.id}/opmerkingen`}>
    <TextAreaField
      name="words"
      label={text.comment}
      hint={familyPlanText.commentNote}
      rows={3}
      maxlength={2000}
      value={typed.words}
      fault={faults.words}
    />
    <Button look="secondary">{familyPlanText.placeComment}</Button>
  </Form>
)
