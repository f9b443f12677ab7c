/** A family's plan and all that stands in it. Each state is a fact with who and when; nothing is a flag. */
import type { FormKind } from '../../../knowledge/plan/form.ts'
import type { LifeArea } from '../../../knowledge/plan/life-areas.ts'
import type { Section, Sight } from '../../../knowledge/plan/sections.ts'
import type { FamilyId } from '../../../people/index.ts'

export type PlanId = string & { readonly __brand: 'PlanId' }
export type ParticipantId = string & { readonly __brand: 'ParticipantId' }
export type GoalId = string & { readonly __brand: 'GoalId' }
export type ActionId = string & { readonly __brand: 'ActionId' }
export type SafetyAgreementId = string & { readonly __brand: 'SafetyAgreementId' }

type Moment = Temporal.Instant
type Day = Temporal.PlainDate

export const participantKinds = ['family', 'network', 'professional'] as const
export type ParticipantKind = (typeof participantKinds)[number]

export type Participant = {
  readonly id: ParticipantId
  readonly kind: ParticipantKind
  /** The person or professional, when known here; null for grandma, or a teacher without an account. */
  readonly subject: string | null
  readonly name: string
  /** 'moeder', 'oma', the organisation of a professional; empty for a child, whose age says it. */
  readonly part: string
  readonly joinedAt: Moment
  readonly joinedBy: ParticipantId
  readonly departure: { readonly at: Moment; readonly by: ParticipantId } | null
}

/** Of every version of what stands in a plan: which, when, by whom. */
export type Version = {
  readonly version: number
  readonly writtenAt: Moment
  readonly writtenBy: ParticipantId
  /** Who proposed these words, when another took them over. */
  readonly proposedBy: ParticipantId | null
}

/** One version of the family's own words. */
export type Words = Version & { readonly words: string }

/** It no longer holds, and why; what it said stays to be read. */
export type Withdrawal = { readonly at: Moment; readonly by: ParticipantId; readonly reason: string }

export const lanes = ['to-do', 'doing', 'done'] as const
export type Lane = (typeof lanes)[number]

export type Move = { readonly version: number; readonly lane: Lane; readonly at: Moment; readonly by: ParticipantId }

/** What an action says: who does what, and by when. */
export type ActionContent = {
  readonly title: string
  readonly owner: ParticipantId
  readonly dueOn: Day | null
  /** For what comes back: 'elke week'. Empty when it happens once. */
  readonly rhythm: string
}

/** What the latest version says, with every version in order: the first is how it was added. */
export type Action = ActionContent & {
  readonly id: ActionId
  readonly goal: GoalId
  readonly addedAt: Moment
  readonly addedBy: ParticipantId
  readonly versions: readonly (ActionContent & Version)[]
  /** In order; without any, the action is still to do. */
  readonly moves: readonly Move[]
  readonly withdrawal: Withdrawal | null
}

/** What a goal says. */
export type GoalContent = {
  readonly title: string
  readonly lifeArea: LifeArea
  /** How anyone can see that it is reached. */
  readonly seenBy: string
  /** How it is when the goal is set. */
  readonly baseline: string
  readonly isFeasible: boolean | null
  readonly dueOn: Day
  readonly owners: readonly ParticipantId[]
}

/** What the latest version says, with every version in order: the first is how it was added. */
export type Goal = GoalContent & {
  readonly id: GoalId
  readonly number: number
  /** What it means to the family: every version, in order. */
  readonly words: readonly Words[]
  readonly addedAt: Moment
  readonly addedBy: ParticipantId
  readonly versions: readonly (GoalContent & Version)[]
  /** Those that hold. */
  readonly actions: readonly Action[]
  readonly withdrawnActions: readonly Action[]
  readonly withdrawal: Withdrawal | null
}

export type SafetyAgreement = {
  readonly id: SafetyAgreementId
  /** What shows that it gets tense. */
  readonly atSign: string
  /** Who then does what. */
  readonly agreed: string
  readonly watchedBy: ParticipantId | null
  readonly writtenAt: Moment
  readonly writtenBy: ParticipantId
  readonly end: { readonly at: Moment; readonly by: ParticipantId; readonly reason: string } | null
}

export type Evaluation = {
  readonly version: number
  readonly plannedOn: Day
  /** What was seen when looking back, on the day this next date was set. */
  readonly findings: string | null
  readonly setAt: Moment
  readonly setBy: ParticipantId
}

export type Coordination = {
  readonly version: number
  readonly participant: ParticipantId
  readonly since: Moment
  readonly decidedBy: ParticipantId
}

export const manners = ['spoken', 'written'] as const
export type Manner = (typeof manners)[number]

export type PlanAgreement = {
  /** The version of the plan that was agreed to; null when that was before versions were kept. */
  readonly number: number | null
  readonly on: Day
  readonly manner: Manner
  readonly parties: readonly ParticipantId[]
  readonly recordedAt: Moment
  readonly recordedBy: ParticipantId
}

export const outcomes = ['goals-reached', 'family-goes-on', 'other-help', 'family-stopped', 'moved'] as const
export type Outcome = (typeof outcomes)[number]

export type PlanClosure = {
  readonly on: Day
  readonly outcome: Outcome
  readonly words: string
  readonly at: Moment
  readonly by: ParticipantId
}

/** The form of the plan from here on, with why. */
export type ChosenForm = {
  readonly version: number
  readonly form: FormKind
  readonly reason: string
  readonly at: Moment
  readonly by: ParticipantId
}

export const groupPlanStepKinds = ['offered', 'makes', 'declined', 'wants-it-written'] as const
/** A step about the family group plan, which comes before any plan of ours (Jeugdwet 4.1.2). */
export type GroupPlanStep = {
  readonly kind: (typeof groupPlanStepKinds)[number]
  readonly on: Day
  /** By when the family has its plan ready; only when it makes one. */
  readonly readyBy: Day | null
  readonly at: Moment
  readonly by: ParticipantId
}

export type Comment = { readonly words: string; readonly writtenAt: Moment; readonly writtenBy: ParticipantId }

/** All of a plan, as the database has it: for deciding who may sit at its table. No page and no use case is given it: see Plan. */
export type WholePlan = {
  readonly id: PlanId
  readonly family: { readonly id: FamilyId; readonly name: string }
  readonly startedOn: Day
  /** The day it became clear that the family makes no plan of its own: the six weeks run from here. */
  readonly clearOn: Day
  readonly match: string | null
  /** Why there is a plan, in the family's words: every version, in order. */
  readonly reason: readonly Words[]
  readonly participants: readonly Participant[]
  readonly coordinations: readonly Coordination[]
  readonly evaluations: readonly Evaluation[]
  readonly agreement: PlanAgreement | null
  readonly closure: PlanClosure | null
  /** Those that hold. */
  readonly goals: readonly Goal[]
  readonly withdrawnGoals: readonly Goal[]
  readonly safetyAgreements: readonly SafetyAgreement[]
  /** Newest first. */
  readonly comments: readonly Comment[]
  /** Which form was chosen: every version, in order. */
  readonly forms: readonly ChosenForm[]
  /** How it went with the plan of the family's own: in order. */
  readonly groupPlanSteps: readonly GroupPlanStep[]
}

/** What the reader may do in each section, with why. */
export type Sights = Readonly<Record<Section, Sight>>

/** A plan as one person may see it: what is not theirs to see is not in it (see sight/cut-plan.ts). */
export type Plan = WholePlan & { readonly sight: Sights }
