/** What a meeting is about, read off the plan as its reader may see it: goals that come due, actions that are late, worries that stand. */
import type { Action, Goal, Plan } from '../plan.ts'
import { lateActions } from '../rules.ts'
import { latestOf, type Story, standing } from '../story/part.ts'

export type Agenda = {
  readonly points: readonly string[]
  readonly goalsDue: readonly Goal[]
  readonly lateActions: readonly Action[]
  readonly worries: readonly string[]
}

/** House style, no rule: what comes due within six weeks of the meeting is worth a word. */
const ahead = { weeks: 6 }

export function agendaOf(
  plan: Plan,
  story: Pick<Story, 'parts'>,
  { points, on }: { readonly points: string; readonly on: Temporal.PlainDate },
): Agenda {
  const until = on.add(ahead)
  return {
    points: points.split('\n').filter(line => line.trim() !== ''),
    goalsDue: plan.goals.filter(goal => Temporal.PlainDate.compare(goal.dueOn, until) <= 0),
    lateActions: lateActions(plan, on),
    worries: [...standing(story, 'safety-worry'), ...standing(story, 'worry')].map(part => latestOf(part).what),
  }
}

export const isEmpty = (agenda: Agenda): boolean => Object.values(agenda).every(items => items.length === 0)
