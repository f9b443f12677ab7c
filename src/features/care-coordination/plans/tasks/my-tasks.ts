/** What waits for the one who acts over all their plans, professional or family: only what they may see. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { lastVersion } from '../coordination/hand-over.ts'
import { findRequestsTo } from '../coordination/store.ts'
import { ownSeats } from '../family/own-seats.ts'
import { cutMeeting } from '../meetings/look-up.ts'
import { findMeetings } from '../meetings/store.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { type PlanTask, tasksIn } from './task.ts'

export async function myTasks(ctx: Ctx): Promise<readonly PlanTask[]> {
  const seats = await ownSeats(ctx)
  for (const seat of seats) recordPlan(ctx, 'read', 'care-coordination.task', { children: seat.children })
  return tasksOf(ctx, seats)
}

/** The same, of seats that were taken already. */
export async function tasksOf(ctx: Ctx, seats: readonly Seat[]): Promise<readonly PlanTask[]> {
  const open = seats.filter(seat => seat.plan.closure === null)
  if (open.length === 0) return []
  const meetings = await findMeetings(
    ctx.db,
    ctx.municipality,
    open.map(seat => seat.plan.id),
  )
  const asked = await findRequestsTo(ctx.db, ctx.municipality, ctx.actor.id)
  return open.flatMap(seat =>
    tasksIn({
      ...seat,
      isAskedToLead: asked.some(one => one.plan === seat.plan.id && one.forVersion === lastVersion(seat.plan) + 1),
      meetings: meetings.filter(one => one.plan === seat.plan.id).flatMap(one => cutMeeting(seat, one)),
      now: ctx.now,
      today: ctx.today,
    }),
  )
}
