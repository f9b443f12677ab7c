import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { ProgressBar } from '../../../platform/html/components/progress-bar.view.tsx'
import { coordinationText } from './coordination/text.ts'
import { groupPlanText } from './group-plan/text.ts'
import type { Action, Plan } from './plan.ts'
import { coordinatorOf, isEvaluationDue, laneOf, nextEvaluation, termOf, versionOf } from './rules.ts'
import { type Done, text } from './text.ts'

type Props = {
  readonly plan: Plan
  readonly today: Temporal.PlainDate
  readonly done: Done | null
  readonly moved: Action | null
}

/** What the reader just did, and what the plan waits for. */
export const BoardNotices = ({ plan, today, done, moved }: Props) => (
  <>
    {done && (
      <Notice tone="positive" live>
        <p>{text.done[done]}</p>
      </Notice>
    )}
    {moved && <Moved plan={plan} action={moved} />}
    {plan.closure ? (
      <Notice tone="info" icon="archive">
        <p>{text.closed(text.outcome[plan.closure.outcome].toLowerCase())}</p>
        {plan.closure.words && <p>{plan.closure.words}</p>}
        {plan.sight.result.level !== 'nothing' && (
          <p>
            <Link href={`/plannen/${plan.id}/nazorg`}>{text.aftercare}</Link>
          </p>
        )}
      </Notice>
    ) : (
      <>
        <Term plan={plan} today={today} />
        <EvaluationDue plan={plan} today={today} />
        <NobodyLeads plan={plan} />
      </>
    )}
  </>
)

const earlierLane = { 'to-do': null, doing: 'to-do', done: 'doing' } as const

/** A slip of the finger is undone here. */
const Moved = ({ plan, action }: { readonly plan: Plan; readonly action: Action }) => {
  const lane = laneOf(action)
  const back = earlierLane[lane]
  return (
    <Notice tone="positive" live>
      <p>{text.movedTo(action.title, lane)}</p>
      {back && plan.closure === null && (
        <Form action={`/plannen/${plan.id}/acties/${action.id}/verplaatsing`} version={versionOf(action)} inline>
          <Button look="secondary" small name="naar" value={back}>
            {text.moveBack}
          </Button>
        </Form>
      )}
    </Notice>
  )
}

type TermProps = { readonly plan: Plan; readonly today: Temporal.PlainDate }

const Term = ({ plan, today }: TermProps) => {
  const term = termOf(plan, today)
  if (term.kind === 'agreed') return null
  if (term.kind === 'family-first')
    return (
      <Notice tone="info" icon="clock">
        <p>{groupPlanText.familyFirst(term.readyBy)}</p>
      </Notice>
    )
  const words =
    term.kind === 'running'
      ? text.term.running(term.dueBy, term.daysLeft)
      : text.term.overdue(term.dueBy, term.daysLate)
  return (
    <Notice tone={term.kind === 'running' ? 'info' : 'negative'} icon="clock">
      <p>{words}</p>
      {term.kind === 'running' && (
        <ProgressBar
          id="termijn"
          label={text.term.label}
          value={Math.min(42, term.daysGone)}
          max={42}
          words={text.term.words(term.daysGone)}
        />
      )}
      <ButtonLink href={`/plannen/${plan.id}/akkoord`} look="secondary" small icon="check">
        {text.recordAgreement}
      </ButtonLink>
    </Notice>
  )
}

const EvaluationDue = ({ plan, today }: TermProps) => {
  const next = nextEvaluation(plan)
  if (!next || !isEvaluationDue(plan, today)) return null
  return (
    <Notice tone="warning" icon="calendar">
      <p>{text.evaluationDue(next.plannedOn)}</p>
      <ButtonLink href={`/plannen/${plan.id}/evaluatie`} look="secondary" small>
        {text.setEvaluation}
      </ButtonLink>
    </Notice>
  )
}

const NobodyLeads = ({ plan }: Pick<Props, 'plan'>) =>
  coordinatorOf(plan) === undefined ? (
    <Notice tone="negative" title={coordinationText.nobody}>
      <p>{coordinationText.nobodyBody}</p>
      <ButtonLink href={`/plannen/${plan.id}/regie`} look="secondary" small>
        {coordinationText.title}
      </ButtonLink>
    </Notice>
  ) : null
