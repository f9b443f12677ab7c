/** The plans the acting professional takes part in, and what waits in them. */
import type { ChildId } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { unseenIn } from './changes/changes-since.ts'
import { type Seat, seatsAt } from './open-plan.ts'
import { findPlansOf } from './participants/store.ts'
import type { Action, Plan, PlanId } from './plan.ts'
import { isEvaluationDue, lateActions, nextEvaluation, type PlanTerm, presentIn, termOf } from './rules.ts'
import { findPlans } from './store.ts'
import { tasksOf } from './tasks/my-tasks.ts'
import type { PlanTask } from './tasks/task.ts'

export async function myPlans(ctx: Ctx): Promise<readonly Plan[]> {
  return (await mySeats(ctx)).map(seat => seat.plan)
}

/** With how much others changed in each since the one who acts last looked. */
export async function myPlansWithNews(ctx: Ctx): Promise<{
  readonly plans: readonly Plan[]
  readonly unseen: ReadonlyMap<PlanId, number>
  readonly tasks: readonly PlanTask[]
}> {
  const seats = await mySeats(ctx)
  const plans = seats.map(seat => seat.plan)
  return { plans, unseen: await unseenIn(ctx, seats), tasks: await tasksOf(ctx, seats) }
}

async function mySeats(ctx: Ctx): Promise<readonly Seat[]> {
  const ids = await findPlansOf(ctx.db, ctx.municipality, [ctx.actor.id])
  record(ctx, 'search', 'care-coordination.plan', null, 'own')
  return seatsAt(ctx, await findPlans(ctx.db, ctx.municipality, ids))
}

/** One open plan and what it waits for; for the page of today. */
export type PlanWork = {
  readonly id: PlanId
  readonly family: string
  readonly term: PlanTerm
  readonly nextEvaluation: Temporal.PlainDate | null
  readonly isEvaluationDue: boolean
  readonly lateActions: number
  /** What I said I would do and is late. */
  readonly myLateActions: readonly Action[]
  /** What else waits for me: an action of the coming week, a date to answer, a plan to lead. */
  readonly tasks: readonly PlanTask[]
}

/** House style, no rule: what is due within a week stands on the page of today. */
const aWeek = { days: 7 }

export async function planWork(ctx: Ctx): Promise<readonly PlanWork[]> {
  const seats = await mySeats(ctx)
  const tasks = await tasksOf(ctx, seats)
  return seats
    .map(seat => seat.plan)
    .filter(plan => plan.closure === null)
    .map(plan => {
      const me = presentIn(plan).find(one => one.subject === ctx.actor.id)
      return {
        id: plan.id,
        family: plan.family.name,
        term: termOf(plan, ctx.today),
        nextEvaluation: nextEvaluation(plan)?.plannedOn ?? null,
        isEvaluationDue: isEvaluationDue(plan, ctx.today),
        lateActions: lateActions(plan, ctx.today).length,
        myLateActions: lateActions(plan, ctx.today).filter(action => action.owner === me?.id),
        tasks: tasks.filter(task => task.plan === plan.id && isForToday(task, ctx.today)),
      }
    })
}

const isForToday = (task: PlanTask, today: Temporal.PlainDate): boolean =>
  task.kind !== 'action' ||
  (!task.isLate && task.dueOn !== null && Temporal.PlainDate.compare(task.dueOn, today.add(aWeek)) <= 0)

/** The open plan a child is in, when the acting professional takes part in it; for the page of the child. */
export const planOfChild = async (ctx: Ctx, child: ChildId): Promise<PlanId | undefined> =>
  (await planNamedOfChild(ctx, child))?.id

/** The same, with the name of its family. */
export async function planNamedOfChild(
  ctx: Ctx,
  child: ChildId,
): Promise<{ readonly id: PlanId; readonly family: string } | null> {
  const plans = await myPlans(ctx)
  const plan = plans.find(one => one.closure === null && presentIn(one).some(person => person.subject === child))
  return plan ? { id: plan.id, family: plan.family.name } : null
}
