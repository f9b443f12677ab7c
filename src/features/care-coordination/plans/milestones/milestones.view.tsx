import { CheckboxGroup, RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type Evaluation, manners, outcomes, type Plan } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { nextEvaluation, participantIn, presentIn } from '../rules.ts'
import { text } from '../text.ts'
import { milestoneText } from './text.ts'

type Props = {
  readonly plan: Plan
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

type EvaluationProps = Props & { readonly overtaken: boolean }

/** Looking back, and when to look again. */
export const EvaluationPage = ({ plan, faults, typed, overtaken }: EvaluationProps) => {
  const words = milestoneText.evaluation
  const next = nextEvaluation(plan)
  const held = plan.evaluations.filter(evaluation => evaluation.findings !== null)
  return (
    <PlanFrame plan={plan} title={words.title} faults={faults}>
      {next && <Paragraph>{words.planned(next.plannedOn)}</Paragraph>}
      {overtaken && (
        <Notice tone="warning" live>
          <p>{words.overtaken}</p>
          <p>{next?.findings}</p>
        </Notice>
      )}
      <Form action={`/plannen/${plan.id}/evaluatie`} version={next?.version ?? 0}>
        <TextAreaField
          name="findings"
          label={words.findings}
          hint={words.findingsHint}
          optional
          value={typed.findings}
          fault={faults.findings}
        />
        <DateField name="plannedOn" label={words.plannedOn} value={typed.plannedOn} fault={faults.plannedOn} />
        <Send label={words.save} back={`/plannen/${plan.id}`} />
      </Form>
      {held.length > 0 && (
        <Details summary={words.earlier}>
          <Timeline items={held.toReversed().map(evaluation => heldItem(plan, evaluation))} />
        </Details>
      )}
    </PlanFrame>
  )
}

const heldItem = (plan: Plan, { findings, setAt, setBy }: Evaluation) => ({
  when: format.moment(setAt),
  title: participantIn(plan, setBy)?.name ?? '',
  icon: 'calendar' as const,
  body: <p>{findings}</p>,
})

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

/** How the plan ends. */
export const ClosurePage = ({ plan, faults, typed }: Omit<Props, 'today'>) => {
  const words = milestoneText.closure
  return (
    <PlanFrame plan={plan} title={words.title} intro={words.intro} faults={faults}>
      <Form action={`/plannen/${plan.id}/afsluiting`}>
        <RadioGroup
          name="outcome"
          label={words.outcome}
          choices={outcomes.map(value => ({ value, label: text.outcome[value] }))}
          value={typed.outcome}
          fault={faults.outcome}
        />
        <TextAreaField name="words" label={words.words} optional value={typed.words} fault={faults.words} />
        <Send label={words.save} back={`/plannen/${plan.id}`} />
      </Form>
    </PlanFrame>
  )
}
