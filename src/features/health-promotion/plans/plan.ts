/** The plan of approach of a school, over one or more school years. */
import type { Goal } from '../../../knowledge/healthy-school/goal.ts'
import type { GroupPart, Pillar } from '../../../knowledge/healthy-school/pillars.ts'
import { type PlanFacts, presentStep, type StepStanding, standingOf } from '../../../knowledge/healthy-school/steps.ts'
import type { Version, Written } from '../written.ts'

export type SchoolPlanId = string & { readonly __brand: 'SchoolPlanId' }
export type GoalId = string & { readonly __brand: 'GoalId' }
export type ActivityId = string & { readonly __brand: 'ActivityId' }
export type MemberId = string & { readonly __brand: 'MemberId' }

export type PlanWords = {
  readonly startingPoint: string
  /** With the test for schools. */
  readonly testedOn: Temporal.PlainDate | null
  readonly profileDiscussedOn: Temporal.PlainDate | null
  readonly budgetCents: number | null
  readonly communication: string
  readonly evaluation: string
}

export type GroupMember = {
  readonly id: MemberId
  readonly part: GroupPart
  /** Empty for parents and pupils. */
  readonly name: string
  readonly people: number
}

export type GoalWords = Goal & { readonly theme: string; readonly isDropped: boolean }
export const reachings = ['reached', 'partly', 'not-reached'] as const
export type Reaching = (typeof reachings)[number]
export type Outcome = Written & { readonly reached: Reaching; readonly measured: string; readonly words: string }
export type PlannedGoal = GoalWords & Version & { readonly id: GoalId; readonly outcome: Outcome | null }

export type ActivityWords = {
  readonly pillar: Pillar
  readonly theme: string
  readonly title: string
  readonly audience: string
  /** Recognised at the national desk for healthy living, as the promoter looked up there. */
  readonly isRecognised: boolean
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly responsible: string
  /** Of the promoter. */
  readonly plannedMinutes: number
  readonly costCents: number
  readonly courseId: string | null
  readonly isDropped: boolean
}
export type Result = Written & { readonly doneOn: Temporal.PlainDate; readonly words: string }
export type Activity = ActivityWords & Version & { readonly id: ActivityId; readonly result: Result | null }

export type SchoolPlan = {
  readonly id: SchoolPlanId
  readonly schoolId: string
  /** The years in which its school years begin. */
  readonly firstYear: number
  readonly lastYear: number
  readonly words: PlanWords & Version
  readonly group: readonly GroupMember[]
  /** Those that were not dropped. */
  readonly goals: readonly PlannedGoal[]
  readonly activities: readonly Activity[]
}

export const noWords: PlanWords = {
  startingPoint: '',
  testedOn: null,
  profileDiscussedOn: null,
  budgetCents: null,
  communication: '',
  evaluation: '',
}

export type AboutSchool = { readonly hasCoordinator: boolean; readonly hasAppliedForVignet: boolean }
export type PlanStanding = { readonly steps: readonly StepStanding[]; readonly present: StepStanding | null }

export function planStanding(plan: SchoolPlan, about: AboutSchool): PlanStanding {
  const steps = standingOf(factsOf(plan, about))
  return { steps, present: presentStep(steps) }
}

const factsOf = ({ words, group, goals, activities }: SchoolPlan, about: AboutSchool): PlanFacts => ({
  ...about,
  isTested: words.testedOn !== null,
  isProfileDiscussed: words.profileDiscussedOn !== null,
  startingPoint: words.startingPoint,
  group: group.map(({ part }) => part),
  goals: goals.map(goal => ({ ...goal, hasOutcome: goal.outcome !== null })),
  activities: activities.map(({ pillar, responsible, result }) => ({ pillar, responsible, isDone: result !== null })),
  hasBudget: words.budgetCents !== null,
  communication: words.communication,
  evaluation: words.evaluation,
})

export const plannedMinutesOf = ({ activities }: Pick<SchoolPlan, 'activities'>): number =>
  activities.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0)

export const planPath = (id: string): string => `/gezonde-school/plannen/${id}`
