import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { newsText } from './changes/text.ts'
import { listText } from './my-plans.text.ts'
import type { Plan, PlanId } from './plan.ts'
import {
  actionsOf,
  coordinatorOf,
  isEvaluationDue,
  laneOf,
  lateActions,
  nextEvaluation,
  participantIn,
  termOf,
} from './rules.ts'
import type { PlanTask } from './tasks/task.ts'
import { TasksCard } from './tasks/tasks.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly plans: readonly Plan[]
  readonly unseen: ReadonlyMap<PlanId, number>
  readonly tasks: readonly PlanTask[]
  readonly today: Temporal.PlainDate
  readonly me: string
  /** The reader may start a plan with a family. */
  readonly mayStart: boolean
}

/** The plans somebody takes part in; those that wait for something first. */
export const MyPlansPage = ({ plans, unseen, tasks, today, me, mayStart }: Props) => {
  const open = plans.filter(plan => plan.closure === null)
  const closed = plans.filter(plan => plan.closure !== null)
  return (
    <>
      <PageHeader title={text.plans} remark={listText.conclusion(open, today)} />
      {open.length === 0 ? (
        <Nothing mayStart={mayStart} />
      ) : (
        <OpenPlans plans={inOrder(open, today)} unseen={unseen} today={today} me={me} />
      )}
      <TasksCard tasks={tasks} today={today} base="/plannen" />
      {closed.length > 0 && <ClosedPlans plans={closed} />}
    </>
  )
}

/** Who may start a plan begins at the child; who was asked into one waits. */
const Nothing = ({ mayStart }: Pick<Props, 'mayStart'>) => (
  <EmptyState
    title={listText.none.title}
    icon="target"
    action={mayStart ? { href: '/jeugd', label: listText.none.action, icon: 'search' } : undefined}
  >
    {mayStart ? listText.none.body : listText.none.waiting}
  </EmptyState>
)

/** First the plan with most late actions, then the one whose evaluation comes first. */
const inOrder = (plans: readonly Plan[], today: Temporal.PlainDate): readonly Plan[] =>
  plans.toSorted(
    (a, b) =>
      lateActions(b, today).length - lateActions(a, today).length || evaluationDay(a).localeCompare(evaluationDay(b)),
  )

const evaluationDay = (plan: Plan): string => nextEvaluation(plan)?.plannedOn.toString() ?? '9999'

const OpenPlans = ({ plans, unseen, today, me }: Omit<Props, 'tasks' | 'mayStart'>) => (
  <Table
    caption={text.plans}
    columns={[
      { label: listText.family },
      { label: listText.waits },
      { label: listText.nextEvaluation },
      { label: listText.actions, numeric: true },
      { label: listText.lead },
    ]}
    rows={plans.map(plan => [
      <>
        <Link href={`/plannen/${plan.id}`}>{plan.family.name}</Link> <Unseen count={unseen.get(plan.id) ?? 0} />
      </>,
      <Waiting plan={plan} today={today} />,
      <Evaluation plan={plan} today={today} />,
      listText.openActions(actionsOf(plan).filter(action => laneOf(action) !== 'done').length),
      leadOf(plan, me),
    ])}
  />
)

const Unseen = ({ count }: { readonly count: number }) =>
  count > 0 ? <Tag tone="info">{newsText.unseen(count)}</Tag> : null

const leadOf = (plan: Plan, me: string): string => {
  const lead = participantIn(plan, coordinatorOf(plan) ?? null)
  return lead?.subject === me ? listText.you : (lead?.name ?? '')
}

const Waiting = ({ plan, today }: { readonly plan: Plan; readonly today: Temporal.PlainDate }) => {
  const late = lateActions(plan, today).length
  const term = termOf(plan, today)
  return (
    <>
      {late > 0 && (
        <Tag tone="negative" icon="clock">
          {listText.late(late)}
        </Tag>
      )}
      {term.kind !== 'agreed' && (
        <Tag tone={term.kind === 'overdue' ? 'negative' : 'warning'}>{listText.notAgreed(term)}</Tag>
      )}
      {late === 0 && term.kind === 'agreed' && listText.nothingWaits}
    </>
  )
}

const Evaluation = ({ plan, today }: { readonly plan: Plan; readonly today: Temporal.PlainDate }) => {
  const next = nextEvaluation(plan)
  if (!next) return <>–</>
  if (!isEvaluationDue(plan, today)) return <>{format.shortDay(next.plannedOn)}</>
  return <CellLines remark={listText.evaluationDue}>{format.shortDay(next.plannedOn)}</CellLines>
}

const ClosedPlans = ({ plans }: { readonly plans: readonly Plan[] }) => (
  <Card id="afgesloten" title={listText.closed}>
    <Stack>
      {plans.map(plan => (
        <p>
          <Link href={`/plannen/${plan.id}`}>{plan.family.name}</Link>
          {plan.closure && ` · ${text.closedOn(plan.closure.on)}`}
        </p>
      ))}
    </Stack>
  </Card>
)
