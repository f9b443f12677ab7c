/** The ten minutes on the wall, step by step. Pure. */
import type { Action, Goal, Plan } from '../plan.ts'
import { actionsOf, isLate, laneOf } from '../rules.ts'

export type Step =
  | { readonly kind: 'went-well'; readonly done: readonly Action[] }
  | {
      readonly kind: 'goal'
      readonly goal: Goal
      readonly done: readonly Action[]
      readonly late: readonly Action[]
      readonly open: readonly Action[]
    }
  | { readonly kind: 'who-does-what'; readonly open: readonly Action[] }
  | { readonly kind: 'next-date' }

/** How long all of it takes. House style: long enough for a word of everyone, short enough to do it every time. */
export const reviewMinutes = 10

export function stepsOf(plan: Plan, today: Temporal.PlainDate): readonly Step[] {
  const isDone = (action: Action) => laneOf(action) === 'done'
  const goals = plan.goals.map(goal => {
    const open = goal.actions.filter(action => !isDone(action))
    return {
      kind: 'goal' as const,
      goal,
      done: goal.actions.filter(isDone),
      late: open.filter(action => isLate(action, today)),
      open: open.filter(action => !isLate(action, today)),
    }
  })
  const all = actionsOf(plan)
  return [
    { kind: 'went-well', done: all.filter(isDone) },
    ...goals,
    { kind: 'who-does-what', open: all.filter(action => !isDone(action)) },
    { kind: 'next-date' },
  ]
}
