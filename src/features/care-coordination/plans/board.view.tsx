import type { Professional } from '../../../centre/index.ts'
import type { Child } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults } from '../../../platform/web/form.ts'
import { AboutPlan } from './about-plan.view.tsx'
import { BoardNotices } from './board-notices.view.tsx'
import { type BoardNews, NewsCard } from './changes/news.view.tsx'
import { ContinueWay } from './continuing/continuing.view.tsx'
import { GoalOnBoard } from './goal-on-board.view.tsx'
import { JoinNotice } from './links/join-notice.view.tsx'
import { LiveBar, LiveRegion } from './live/live-bar.view.tsx'
import { FarewellCard } from './milestones/closing/closing.view.tsx'
import type { KeptFarewell } from './milestones/closing/store.ts'
import { PeopleCard } from './people-card.view.tsx'
import type { Action, Participant, Plan } from './plan.ts'
import { addressOf, PlanTabs } from './plan-tabs.view.tsx'
import { nextEvaluation } from './rules.ts'
import { type Done, text } from './text.ts'

export type BoardProps = {
  readonly plan: Plan
  readonly me: Participant
  readonly children: readonly Child[]
  /** Those who work here, for their profession. */
  readonly professionals: readonly Professional[]
  readonly today: Temporal.PlainDate
  /** What the reader just did. */
  readonly done: Done | null
  readonly moved: Action | null
  readonly news: BoardNews
  /** Of a plan that was closed. */
  readonly farewell: KeptFarewell | null
  /** An empty plan of a family that had one before. */
  readonly canContinue: boolean
  /** How many ask to take part, for who answers them. */
  readonly joinRequests: number
  readonly faults: Faults
}

/** The whole plan on one page: goals with what is done for each, and who takes part. */
export const BoardPage = (props: BoardProps) => {
  const { plan, today } = props
  return (
    <>
      <Breadcrumb trail={[{ href: '/plannen', label: text.plans }]} current={plan.family.name} />
      <ErrorSummary faults={props.faults} />
      <PageHeader
        title={text.titleOf(plan.family.name)}
        remark={<Remark plan={plan} />}
        actions={<Actions plan={plan} />}
      />
      <PlanTabs plan={plan} base={addressOf(plan, 'work')} current="" />
      <BoardNotices {...props} />
      <JoinNotice base={addressOf(plan, 'work')} count={props.joinRequests} />
      <LiveBar base={addressOf(plan, 'work')} revision={props.news.revision} />
      <LiveRegion name="nieuws">
        <NewsCard plan={plan} base={addressOf(plan, 'work')} changes={props.news.changes} />
      </LiveRegion>
      <LiveRegion name="bord">
        <Columns side={<PeopleCard {...props} />} narrow>
          {props.farewell && <FarewellCard plan={plan} kept={props.farewell} />}
          {plan.goals.length === 0 && plan.sight.goals.level === 'writes' && <NoGoals plan={plan} />}
          {props.canContinue && <ContinueWay base={addressOf(plan, 'work')} />}
          {plan.goals.map(goal => (
            <GoalOnBoard plan={plan} goal={goal} today={today} newParts={props.news.parts} />
          ))}
          <AboutPlan {...props} />
        </Columns>
      </LiveRegion>
    </>
  )
}

const Remark = ({ plan }: { readonly plan: Plan }) => {
  const next = nextEvaluation(plan)
  if (plan.closure) return <>{text.closedOn(plan.closure.on)}</>
  return (
    <>
      {plan.agreement ? text.madeOn(plan.agreement.on) : text.startedOn(plan.startedOn)}
      {next && (
        <>
          {` · ${text.evaluation} `}
          <strong>{format.day(next.plannedOn)}</strong>
        </>
      )}
    </>
  )
}

const Actions = ({ plan }: { readonly plan: Plan }) => (
  <>
    {plan.closure === null && plan.sight.goals.level === 'writes' && (
      <ButtonLink href={`/plannen/${plan.id}/doelen/nieuw`} icon="add">
        {text.addGoal}
      </ButtonLink>
    )}
    <ButtonLink href={`/plannen/${plan.id}/voor-het-gezin`} look="secondary" icon="print">
      {text.forFamily}
    </ButtonLink>
  </>
)

const NoGoals = ({ plan }: { readonly plan: Plan }) => (
  <EmptyState
    title={text.noGoals.title}
    icon="target"
    action={plan.closure ? undefined : { href: `/plannen/${plan.id}/doelen/nieuw`, label: text.addGoal, icon: 'add' }}
  >
    {text.noGoals.body}
  </EmptyState>
)
