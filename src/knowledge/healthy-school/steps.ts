/**
 * The six steps of a Healthy School. Where a school stands is nowhere kept: it follows from what its plan holds, so it is always true.
 * Source of the steps and what each asks: docs/sources.md, row `healthy-school`.
 */
import { type Goal, missingOf } from './goal.ts'
import { type GroupPart, type Pillar, pillars } from './pillars.ts'

export const steps = ['starting-point', 'group', 'themes', 'plan', 'doing', 'looking-back'] as const
export type Step = (typeof steps)[number]

export type PlanFacts = {
  readonly isTested: boolean
  readonly isProfileDiscussed: boolean
  readonly startingPoint: string
  readonly hasCoordinator: boolean
  readonly group: readonly GroupPart[]
  readonly goals: readonly (Goal & { readonly theme: string; readonly hasOutcome: boolean })[]
  readonly activities: readonly {
    readonly pillar: Pillar
    readonly responsible: string
    readonly isDone: boolean
  }[]
  readonly hasBudget: boolean
  readonly communication: string
  readonly evaluation: string
  readonly hasAppliedForVignet: boolean
}

export const needs = [
  'test',
  'profile',
  'starting-point',
  'coordinator',
  'working-group',
  'one-or-two-themes',
  'goals',
  'activity-in-each-pillar',
  'responsible',
  'budget',
  'communication',
  'evaluation',
  'activities-done',
  'goals-looked-back-on',
  'vignet-applied-for',
] as const
export type Need = (typeof needs)[number]

export type StepStanding = {
  readonly step: Step
  readonly needs: readonly { readonly need: Need; readonly isThere: boolean }[]
  readonly isDone: boolean
}

/** Every step with what it needs; what may be left out is no need here. */
export function standingOf(plan: PlanFacts): readonly StepStanding[] {
  const needsOf: Readonly<Record<Step, readonly (readonly [Need, boolean])[]>> = {
    'starting-point': [
      ['test', plan.isTested],
      ['profile', plan.isProfileDiscussed],
      ['starting-point', plan.startingPoint.trim() !== ''],
    ],
    group: [
      ['coordinator', plan.hasCoordinator],
      ['working-group', plan.group.length > 0],
    ],
    themes: [
      ['one-or-two-themes', isOneOrTwo(new Set(plan.goals.map(goal => goal.theme)).size)],
      ['goals', plan.goals.length > 0 && plan.goals.every(goal => missingOf(goal).length === 0)],
    ],
    plan: [
      ['activity-in-each-pillar', pillars.every(pillar => plan.activities.some(one => one.pillar === pillar))],
      ['responsible', plan.activities.length > 0 && plan.activities.every(one => one.responsible.trim() !== '')],
      ['budget', plan.hasBudget],
      ['communication', plan.communication.trim() !== ''],
      ['evaluation', plan.evaluation.trim() !== ''],
    ],
    doing: [['activities-done', plan.activities.length > 0 && plan.activities.every(one => one.isDone)]],
    'looking-back': [
      ['goals-looked-back-on', plan.goals.length > 0 && plan.goals.every(goal => goal.hasOutcome)],
      ['vignet-applied-for', plan.hasAppliedForVignet],
    ],
  }
  return steps.map(step => {
    const found = needsOf[step].map(([need, isThere]) => ({ need, isThere }))
    return { step, needs: found, isDone: found.every(one => one.isThere) }
  })
}

/** The first step that is not done; null when all six are. */
export const presentStep = (standing: readonly StepStanding[]): StepStanding | null =>
  standing.find(({ isDone }) => !isDone) ?? null

const isOneOrTwo = (count: number): boolean => count === 1 || count === 2
