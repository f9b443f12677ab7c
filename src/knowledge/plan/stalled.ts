/**
 * When a plan stands still, and who is told of it. That the family agrees within six weeks is law (Jeugdwet 4.1.3); everything else here
 * is a PROPOSAL and a setting of each municipality: no national numbers and no national ladder were found (docs/sources.md, row
 * `plan-stalled`).
 */
type Day = Temporal.PlainDate

export type StalledTerms = {
  /** Days that a plan may be without a coordinator. */
  readonly withoutCoordinatorDays: number
  /** Days that an evaluation may be late. */
  readonly evaluationDays: number
  /** So many actions, each late for so many days. */
  readonly lateActions: number
  readonly lateDays: number
  /** Weeks in which nobody wrote or did anything. */
  readonly stillWeeks: number
}

export const proposedStalledTerms: StalledTerms = {
  withoutCoordinatorDays: 2,
  evaluationDays: 14,
  lateActions: 2,
  lateDays: 14,
  stillWeeks: 6,
}

export type PlanFacts = {
  /** By when the family must have agreed (see term.ts); null when it did, and while it makes a plan of its own first. */
  readonly agreementDueBy: Day | null
  /** Since when nobody coordinates; null while somebody does. */
  readonly withoutCoordinatorSince: Day | null
  readonly evaluationOn: Day | null
  /** The days by which actions that are not done should have been. */
  readonly actionsDueOn: readonly Day[]
  /** The last day anybody wrote or did something. */
  readonly movedOn: Day
}

const stuckKinds = ['no-agreement', 'no-coordinator', 'evaluation-late', 'actions-late', 'no-movement'] as const
export type Stuck = {
  readonly kind: (typeof stuckKinds)[number]
  /** The day it went wrong, not the day on which it was noticed. */
  readonly since: Day
}

/** What is stuck in an open plan, the longest first; nothing when the plan moves. */
export function whatIsStuck(facts: PlanFacts, terms: StalledTerms, today: Day): readonly Stuck[] {
  const isOver = (since: Day, days: number): boolean => since.until(today).days > days
  const found: Stuck[] = []
  const dueBy = facts.agreementDueBy
  if (dueBy && isOver(dueBy, 0)) found.push({ kind: 'no-agreement', since: dueBy })
  const alone = facts.withoutCoordinatorSince
  if (alone && isOver(alone, terms.withoutCoordinatorDays)) found.push({ kind: 'no-coordinator', since: alone })
  const evaluation = facts.evaluationOn
  if (evaluation && isOver(evaluation, terms.evaluationDays)) found.push({ kind: 'evaluation-late', since: evaluation })
  const late = facts.actionsDueOn.filter(due => isOver(due, terms.lateDays)).toSorted(Temporal.PlainDate.compare)
  const first = late[0]
  if (first && late.length >= terms.lateActions) found.push({ kind: 'actions-late', since: first })
  if (isOver(facts.movedOn, 7 * terms.stillWeeks)) found.push({ kind: 'no-movement', since: facts.movedOn })
  return found.toSorted((one, other) => Temporal.PlainDate.compare(one.since, other.since))
}

/** From near to far. The first two sign in here and are told by the program; the others are reached by people. */
export const escalationParties = [
  'coordinator',
  'process-coordinator',
  'organisation-heads',
  'municipality',
  'protection-table',
] as const
export type EscalationParty = (typeof escalationParties)[number]
/** `after`: days since the longest that is stuck. */
export type EscalationStep = { readonly after: number; readonly party: EscalationParty }

export const proposedEscalation: readonly EscalationStep[] = [
  { after: 0, party: 'coordinator' },
  { after: 14, party: 'process-coordinator' },
  { after: 42, party: 'organisation-heads' },
  { after: 70, party: 'municipality' },
]

/** The steps whose day has come for a plan that has been stuck since this day, lowest first. */
export const stepsReached = (steps: readonly EscalationStep[], since: Day, today: Day): readonly EscalationStep[] =>
  steps.filter(step => since.until(today).days >= step.after).toSorted((one, other) => one.after - other.after)
