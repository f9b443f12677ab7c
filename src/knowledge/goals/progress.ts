/**
 * How a goal with a figure stands: beside the straight line from where it began to where it should be on its last day. The line is ours, a
 * simple way to say early that something lags; what a figure may be told is decided elsewhere, and one that is not told tells nothing here.
 */
export type GoalFacts = {
  readonly start: number
  readonly target: number
  readonly from: Temporal.PlainDate
  /** The last day. */
  readonly until: Temporal.PlainDate
}
const progressStandings = ['reached', 'on-the-way', 'behind', 'cannot-be-told'] as const
export type ProgressStanding = (typeof progressStandings)[number]

/** @param value the figure as it is told today; null when it is not known, or too small to tell */
export function progressOf(goal: GoalFacts, value: number | null, today: Temporal.PlainDate): ProgressStanding {
  if (value === null || goal.start === goal.target) return 'cannot-be-told'
  const direction = Math.sign(goal.target - goal.start)
  if (direction * (value - goal.target) >= 0) return 'reached'
  return direction * (value - expectedOn(goal, today)) >= 0 ? 'on-the-way' : 'behind'
}

/** Where the straight line is: at the start before the first day, at the target from the last day on. */
export function expectedOn({ start, target, from, until }: GoalFacts, today: Temporal.PlainDate): number {
  const whole = from.until(until).total('days')
  const passed = Math.min(Math.max(from.until(today).total('days'), 0), whole)
  return whole === 0 ? target : start + ((target - start) * passed) / whole
}
