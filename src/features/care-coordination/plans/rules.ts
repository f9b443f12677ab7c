/** What can be read off a plan. Pure: today is an argument. */
import { type GroupPlanStanding, groupPlanStanding } from '../../../knowledge/plan/group-plan.ts'
import { planDueBy } from '../../../knowledge/plan/term.ts'
import type { Child, Ward } from '../../../people/index.ts'
import type {
  Action,
  Evaluation,
  Goal,
  Lane,
  Participant,
  ParticipantId,
  SafetyAgreement,
  WholePlan,
  Words,
} from './plan.ts'

type Day = Temporal.PlainDate

export const latestWords = (versions: readonly Words[]): Words | undefined => versions.at(-1)

export const laneOf = (action: Action): Lane => action.moves.at(-1)?.lane ?? 'to-do'
/** What a mover must have seen: 0 while nobody moved it. */
export const versionOf = (action: Action): number => action.moves.at(-1)?.version ?? 0

/** The day itself is still in time; what is done is never late. */
export const isLate = (action: Action, today: Day): boolean =>
  laneOf(action) !== 'done' && action.dueOn !== null && Temporal.PlainDate.compare(action.dueOn, today) < 0

export const actionsOf = (plan: WholePlan): readonly Action[] => plan.goals.flatMap(goal => goal.actions)
export const lateActions = (plan: WholePlan, today: Day): readonly Action[] =>
  plan.closure ? [] : actionsOf(plan).filter(action => isLate(action, today))

const takesPart = (participant: Participant): boolean => participant.departure === null
export const presentIn = (plan: WholePlan): readonly Participant[] => plan.participants.filter(takesPart)
/** Nobody, once the last coordinator left: then the plan says so and waits on a list until somebody takes over. */
export function coordinatorOf(plan: WholePlan): ParticipantId | undefined {
  const last = plan.coordinations.at(-1)?.participant
  return presentIn(plan).some(one => one.id === last) ? last : undefined
}
export const nextEvaluation = (plan: WholePlan): Evaluation | undefined => plan.evaluations.at(-1)
export const standingAgreements = (plan: WholePlan): readonly SafetyAgreement[] =>
  plan.safetyAgreements.filter(agreement => agreement.end === null)

export const participantIn = (plan: WholePlan, id: string | null): Participant | undefined =>
  plan.participants.find(participant => participant.id === id)
/** Those of a form's repeated field who take part today. */
export const participantsFrom = (plan: WholePlan, lines: string): readonly Participant[] =>
  presentIn(plan).filter(participant => lines.split('\n').includes(participant.id))
export const goalIn = (plan: WholePlan, id: string | null): Goal | undefined => plan.goals.find(goal => goal.id === id)
export const actionIn = (plan: WholePlan, id: string): Action | undefined =>
  actionsOf(plan).find(action => action.id === id)

/** How it stands with the family's own plan, which comes first (Jeugdwet 4.1.2). */
export const groupPlanOf = ({ groupPlanSteps }: WholePlan, today: Day): GroupPlanStanding =>
  groupPlanStanding(
    groupPlanSteps.flatMap(({ kind, on, readyBy }) => (kind === 'wants-it-written' ? [] : [{ kind, on, readyBy }])),
    today,
  )

/**
 * The six weeks in which a plan must stand: they run until the family agreed (Jeugdwet 4.1.3), and not while it chooses or makes a plan of
 * its own.
 */
export type PlanTerm =
  | { readonly kind: 'family-first'; readonly readyBy: Day | null }
  | { readonly kind: 'agreed'; readonly on: Day }
  | { readonly kind: 'running'; readonly dueBy: Day; readonly daysGone: number; readonly daysLeft: number }
  | { readonly kind: 'overdue'; readonly dueBy: Day; readonly daysLate: number }

export function termOf(plan: WholePlan, today: Day): PlanTerm {
  if (plan.agreement) return { kind: 'agreed', on: plan.agreement.on }
  const own = groupPlanOf(plan, today)
  if (own.kind === 'makes') return { kind: 'family-first', readyBy: own.readyBy }
  if (own.kind === 'offered') return { kind: 'family-first', readyBy: null }
  const clearOn = own.kind === 'declined' ? own.on : plan.clearOn
  const dueBy = planDueBy(clearOn)
  const daysLeft = today.until(dueBy).days
  if (daysLeft < 0) return { kind: 'overdue', dueBy, daysLate: -daysLeft }
  return { kind: 'running', dueBy, daysGone: Math.max(0, clearOn.until(today).days), daysLeft }
}

export const isEvaluationDue = (plan: WholePlan, today: Day): boolean => {
  const next = nextEvaluation(plan)
  return plan.closure === null && next !== undefined && Temporal.PlainDate.compare(next.plannedOn, today) <= 0
}

/** A child in somebody's care, with the custody held over it and what a youth who decides alone shares. */
export type Care = Pick<Ward, 'custody' | 'shared'> & { readonly child: Pick<Child, 'id'> }
