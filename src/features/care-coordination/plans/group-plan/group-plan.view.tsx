import { writtenPlanDueBy } from '../../../../knowledge/plan/term.ts'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { groupPlanStepKinds, type Plan } from '../plan.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { groupPlanOf } from '../rules.ts'
import type { Story } from '../story/part.ts'
import { TextCard } from '../story/parts-card.view.tsx'
import { groupPlanText } from './text.ts'

export type GroupPlanProps = {
  readonly plan: Plan
  readonly story: Story
  readonly base: string
  readonly today: Temporal.PlainDate
  /** May the reader write down what the family decided? */
  readonly mayStep: boolean
  /** May the reader show the plan to the professionals, and ask people in? */
  readonly mayShare: boolean
  readonly done: keyof typeof groupPlanText.done | null
  readonly faults: Faults
  readonly typed: Typed
}

/** The family's own plan: whether there will be one, what is in it, and with whom it is shared. */
export const GroupPlanPage = (props: GroupPlanProps) => {
  const { plan, base, today, done, faults, mayStep } = props
  const standing = groupPlanOf(plan, today)
  return (
    <PlanFrame
      plan={plan}
      base={base}
      tab="eigen-plan"
      title={groupPlanText.title}
      intro={groupPlanText.intro}
      faults={faults}
    >
      {done && (
        <Notice tone="positive" live>
          <p>{groupPlanText.done[done]}</p>
        </Notice>
      )}
      <Paragraph look="lead">{groupPlanText.standing(standing)}</Paragraph>
      <WrittenTerm {...props} />
      {plan.sight['group-plan'].level === 'nothing' ? (
        <Paragraph>{groupPlanText.notShared}</Paragraph>
      ) : (
        <TextCard {...props} topic="group-plan" />
      )}
      <Sharing {...props} />
      {mayStep && plan.closure === null && <StepForm {...props} />}
      {plan.groupPlanSteps.length > 0 && (
        <Details summary={groupPlanText.steps}>
          <ul>
            {plan.groupPlanSteps.map(step => (
              <li>{groupPlanText.stepLine(step)}</li>
            ))}
          </ul>
        </Details>
      )}
    </PlanFrame>
  )
}

/** Until the family agreed to it in writing. */
const WrittenTerm = ({ plan }: GroupPlanProps) => {
  const wish = plan.groupPlanSteps.findLast(step => step.kind === 'wants-it-written')
  if (!wish || plan.agreement?.manner === 'written') return null
  return (
    <Notice tone="info" icon="clock">
      <p>{groupPlanText.written(writtenPlanDueBy(wish.on))}</p>
    </Notice>
  )
}

const Sharing = ({ plan, base, story, mayShare }: GroupPlanProps) => {
  if (!mayShare || plan.closure) return null
  const isWritten = (story.texts.get('group-plan') ?? []).length > 0
  return (
    <Card id="delen" title={groupPlanText.invite}>
      <p>
        <ButtonLink href={`${base}/uitnodigen`} look="secondary" icon="add">
          {groupPlanText.invite}
        </ButtonLink>
      </p>
      <Paragraph>{groupPlanText.shareNote}</Paragraph>
      {isWritten && (
        <Form action={`${base}/eigen-plan/delen`}>
          <Button look="secondary">{groupPlanText.share}</Button>
        </Form>
      )}
    </Card>
  )
}

const StepForm = ({ base, today, faults, typed }: GroupPlanProps) => (
  <Card id="besluit" title={groupPlanText.record}>
    <Form action={`${base}/eigen-plan`}>
      <RadioGroup
        name="kind"
        label={groupPlanText.record}
        choices={groupPlanStepKinds.map(value => ({ value, label: groupPlanText.kind[value] }))}
        value={typed.kind}
        fault={faults.kind}
      />
      <DateField name="on" label={groupPlanText.on} value={typed.on ?? String(today)} fault={faults.on} />
      <DateField
        name="readyBy"
        label={groupPlanText.readyBy}
        hint={groupPlanText.readyByHint}
        optional
        value={typed.readyBy}
        fault={faults.readyBy}
      />
      <Button look="secondary">{groupPlanText.save}</Button>
    </Form>
  </Card>
)
