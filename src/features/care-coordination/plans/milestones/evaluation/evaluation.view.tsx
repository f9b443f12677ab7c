import { Card } from '../../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../../platform/web/form.ts'
import type { Participant, Plan } from '../../plan.ts'
import { PlanFrame, Send } from '../../plan-frame.view.tsx'
import { shellOf } from '../../plan-tabs.view.tsx'
import { nextEvaluation } from '../../rules.ts'
import { windowOf } from './evaluation.form.ts'
import { decisions, type LookBack } from './evaluation.ts'
import { OutcomeFields, SatisfactionFields } from './outcome-fields.view.tsx'
import { evaluationText as text } from './text.ts'
import { VoiceList, VoicesCard } from './voices.view.tsx'

export type EvaluationProps = {
  readonly plan: Plan
  readonly today: Temporal.PlainDate
  readonly base: string
  readonly lookBacks: ReadonlyMap<number, LookBack>
  readonly mayWordFor: readonly Participant[]
  /** Who is asked how satisfied they are. */
  readonly asked: readonly Participant[]
  /** Within how many months a full plan is looked at again. */
  readonly fullMonths: number
  /** Which of the two forms was refused, when one was. */
  readonly refused: 'evaluation' | 'voice' | null
  readonly overtaken: boolean
  readonly saved: boolean
  readonly faults: Faults
  readonly typed: Typed
}

/** Looking back: what everyone says, how far the goals are, what was decided, and when to look again. */
export const EvaluationPage = (props: EvaluationProps) => {
  const { plan, base, lookBacks, mayWordFor, refused, overtaken, faults, typed } = props
  const next = nextEvaluation(plan)
  const isVoice = refused === 'voice'
  return (
    <PlanFrame plan={plan} title={text.title} base={base} faults={faults}>
      {props.saved && (
        <Notice tone="positive" live>
          {text.voices.saved}
        </Notice>
      )}
      {plan.closure === null && <Paragraph>{next ? text.planned(next.plannedOn) : text.unplanned}</Paragraph>}
      <Paragraph>
        <Link href={`${base}/metingen`}>{text.figures}</Link>
      </Paragraph>
      <VoicesCard
        {...{ plan, base, mayWordFor }}
        voices={lookBacks.get(next?.version ?? 0)?.voices ?? []}
        faults={isVoice ? faults : {}}
        typed={isVoice ? typed : null}
        overtaken={isVoice && overtaken}
      />
      {shellOf(base) === 'work' && plan.closure === null && <HoldCard {...props} />}
      <Earlier {...props} />
    </PlanFrame>
  )
}

const HoldCard = (props: EvaluationProps) => {
  const { plan, base, asked, refused, overtaken } = props
  const next = nextEvaluation(plan)
  const [faults, typed] = refused === 'voice' ? [{}, {}] : [props.faults, props.typed]
  return (
    <Card id="terugkijken" title={text.hold}>
      {overtaken && refused === 'evaluation' && (
        <Notice tone="warning" live>
          <p>{text.overtaken}</p>
          <p>{next?.findings}</p>
        </Notice>
      )}
      <Form action={`${base}/evaluatie`} version={next?.version ?? 0}>
        <OutcomeFields goals={plan.goals} optional faults={faults} typed={typed} />
        <SatisfactionFields asked={asked} faults={faults} typed={typed} />
        <TextAreaField
          name="findings"
          label={text.findings}
          hint={text.findingsHint}
          optional
          value={typed.findings}
          fault={faults.findings}
        />
        <DecisionFields {...props} faults={faults} typed={typed} />
        <Send label={text.save} back={base} />
      </Form>
    </Card>
  )
}

const DecisionFields = ({ plan, today, fullMonths, faults, typed }: EvaluationProps) => {
  const { from, to, isFull } = windowOf(plan, fullMonths, today)
  return (
    <>
      <RadioGroup
        name="decision"
        label={text.decisionLabel}
        hint={text.decisionHint}
        choices={decisions.map(value => ({ value, label: text.decision[value] }))}
        value={typed.decision}
        fault={faults.decision}
        optional
      />
      <TextField name="reason" label={text.reason} size="full" value={typed.reason} fault={faults.reason} optional />
      <DateField
        name="plannedOn"
        label={text.plannedOn}
        hint={isFull ? text.full(to) : text.light(from, to)}
        value={typed.plannedOn}
        fault={faults.plannedOn}
      />
    </>
  )
}

/** Every time that was looked back, the latest first: what was seen and decided, and what everyone said for it. */
const Earlier = ({ plan, lookBacks }: EvaluationProps) => {
  const held = plan.evaluations.filter(one => one.findings !== null || lookBacks.get(one.version)?.decision)
  if (held.length === 0) return <Paragraph>{text.none}</Paragraph>
  return (
    <Card id="eerder" title={text.earlier}>
      {held.toReversed().map(({ version, findings, setAt }) => (
        <Held
          plan={plan}
          when={format.moment(setAt)}
          findings={findings}
          lookBack={lookBacks.get(version)}
          voices={lookBacks.get(version - 1)?.voices ?? []}
        />
      ))}
    </Card>
  )
}

type HeldProps = {
  readonly plan: Plan
  readonly when: string
  readonly findings: string | null
  readonly lookBack: LookBack | undefined
  readonly voices: LookBack['voices']
}

const Held = ({ plan, when, findings, lookBack, voices }: HeldProps) => {
  const decided = lookBack?.decision
  const outcomes = plan.goals.flatMap(goal => {
    const outcome = lookBack?.goals.get(goal.id)
    return outcome ? [{ label: goal.title, value: text.outcome[outcome] }] : []
  })
  return (
    <Details summary={decided ? `${when}: ${text.decision[decided.kind]}` : when}>
      {findings && <Paragraph>{findings}</Paragraph>}
      <SummaryList items={[...outcomes, ...(decided?.reason ? [{ label: text.reason, value: decided.reason }] : [])]} />
      {voices.length > 0 && <VoiceList plan={plan} voices={voices} empty="" />}
    </Details>
  )
}
