import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { HiddenText } from '../../../../platform/html/components/hidden-text.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Participant, Plan } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { presentIn } from '../rules.ts'
import { supporterText } from './text.ts'

export type SupportersProps = {
  readonly plan: Plan
  readonly me: Participant
  readonly base: string
  /** Who may say yes; the reader alone, or those of the family from whom the coordinator heard it. */
  readonly agreers: readonly Participant[]
  readonly done: keyof typeof supporterText.done | null
  readonly faults: Faults
  readonly typed: Typed
}

/** People around the family: who was asked in, and the way to ask somebody. */
export const SupportersPage = (props: SupportersProps) => {
  const { plan, base, done, faults } = props
  const asked = presentIn(plan).filter(one => one.kind === 'network')
  return (
    <PlanFrame plan={plan} base={base} title={supporterText.title} intro={supporterText.intro} faults={faults}>
      {done && (
        <Notice tone="positive" live>
          <p>{supporterText.done[done]}</p>
        </Notice>
      )}
      <AskForm {...props} />
      <Card id="erbij" title={supporterText.people}>
        {asked.length === 0 ? <Paragraph>{supporterText.none}</Paragraph> : <Asked people={asked} base={base} />}
      </Card>
    </PlanFrame>
  )
}

const AskForm = ({ base, agreers, me, faults, typed }: SupportersProps) => {
  const line = (name: 'givenNames' | 'familyName' | 'part' | 'email') => ({
    name,
    label: supporterText[name],
    value: typed[name],
    fault: faults[name],
  })
  return (
    <Form action={`${base}/uitnodigen`}>
      <TextField {...line('givenNames')} />
      <TextField {...line('familyName')} />
      <TextField {...line('part')} hint={supporterText.partHint} />
      <TextField {...line('email')} hint={supporterText.emailHint} type="email" size="full" />
      {agreers.every(one => one.id !== me.id) && (
        <SelectField
          name="agreedBy"
          label={supporterText.agreedBy}
          none={supporterText.chooseName}
          choices={agreers.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.agreedBy}
          fault={faults.agreedBy}
        />
      )}
      <Paragraph>{supporterText.sees}</Paragraph>
      <Send label={supporterText.ask} back={base} />
    </Form>
  )
}

const Asked = ({ people, base }: { readonly people: readonly Participant[]; readonly base: string }) => (
  <>
    <Paragraph>{supporterText.endNote}</Paragraph>
    <ul class="cjg-stack">
      {people.map(one => (
        <li>
          {one.part ? `${one.name}, ${one.part}` : one.name}{' '}
          <Form action={`${base}/uitnodigen/${one.id}/einde`} inline>
            <Button look="subtle" small>
              {supporterText.end}
              <HiddenText>: {one.name}</HiddenText>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  </>
)
