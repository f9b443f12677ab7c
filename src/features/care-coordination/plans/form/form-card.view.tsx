import type { FormKind } from '../../../../knowledge/plan/form.ts'
import { evaluationWindow } from '../../../../knowledge/plan/term.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Plan } from '../plan.ts'
import { participantIn } from '../rules.ts'
import { formText } from './text.ts'

type Props = { readonly plan: Plan; readonly base: string; readonly faults: Faults; readonly typed: Typed }

/** Which form the plan has, why, and when that means looking back. */
export const FormCard = (props: Props) => {
  const { plan, faults } = props
  const chosen = plan.forms.at(-1)
  const mayWrite = plan.closure === null && plan.sight.safety.level === 'writes'
  return (
    <Card id="vorm" title={formText.title}>
      {chosen ? (
        <>
          <Paragraph>{formText.form[chosen.form]}</Paragraph>
          <Paragraph>{formText.why(chosen.reason, participantIn(plan, chosen.by)?.name ?? '', chosen.at)}</Paragraph>
          <Paragraph>{windowWords(plan, chosen.form)}</Paragraph>
        </>
      ) : (
        <Paragraph>{formText.notChosen}</Paragraph>
      )}
      {mayWrite && (
        <Details summary={formText.choose} open={Object.keys(faults).length > 0}>
          <ChoiceForm {...props} />
        </Details>
      )}
    </Card>
  )
}

function windowWords(plan: Plan, form: FormKind): string {
  if (form === 'full') return formText.noWindow
  const { from, to } = evaluationWindow({ kind: 'light' }, plan.startedOn)
  return formText.window(from, to)
}

const ChoiceForm = ({ plan, base, faults, typed }: Props) => (
  <Form action={`${base}/veiligheid/vorm`} version={plan.forms.at(-1)?.version ?? 0}>
    <CheckboxGroup
      name="atStake"
      label={formText.atStake}
      hint={formText.atStakeHint}
      optional
      choices={(['basicCare', 'safety', 'violence'] as const).map(value => ({ value, label: formText.stakes[value] }))}
      value={typed.atStake}
      fault={faults.atStake}
    />
    <TextAreaField
      id="why"
      name="reason"
      label={formText.reason}
      rows={2}
      maxlength={600}
      value={typed.reason}
      fault={faults.why}
    />
    <Button look="secondary">{formText.save}</Button>
  </Form>
)
