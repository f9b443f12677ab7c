/** Which changes a reader may know of: the same sight that cuts the plan. */

import type { Ctx } from '../../../../platform/ctx.ts'
import type { Seat } from '../open-plan.ts'
import type { Plan } from '../plan.ts'
import { type Eye, mayRead } from '../sight/cut-plan.ts'
import { eyeWithHomes } from '../story/read-story.ts'
import type { NotedChange } from './noted-change.ts'

/** Those by others that the reader may see; what one did oneself is no news. */
export const newsFor = (ctx: Ctx, seat: Seat, changes: readonly NotedChange[]): Promise<readonly NotedChange[]> =>
  newsOf(
    ctx,
    seat,
    changes.filter(change => change.by !== seat.me.id),
  )

/** Those that the reader may see, also their own. */
export async function newsOf(ctx: Ctx, seat: Seat, changes: readonly NotedChange[]): Promise<readonly NotedChange[]> {
  const eye = changes.some(change => change.home !== null) ? await eyeWithHomes(ctx, seat) : seat.eye
  return changes.filter(change => isInSight(change, seat.plan, eye))
}

/** A goal or an action is in the plan of the reader, or it is not; of all else the change itself says whom it is about. */
function isInSight({ section, part, about, home }: NotedChange, plan: Plan, eye: Eye): boolean {
  if (section === 'goals') return part !== null && isInGoals(plan, part)
  return mayRead({ section, about, home }, eye)
}

const isInGoals = ({ goals, withdrawnGoals }: Plan, part: string): boolean =>
  [...goals, ...withdrawnGoals].some(
    goal => goal.id === part || [...goal.actions, ...goal.withdrawnActions].some(action => action.id === part),
  )
