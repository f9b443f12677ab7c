/**
 * Every day: who said to do something hears some days before its day, and once more when the day has passed, that something waits. Also
 * grandma. One mail a person, without a name or a word; never to who left, or may not see the plan any more.
 */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { coordinationTerms } from '../coordination/settings/coordination-terms.ts'
import type { CoordinationTerms } from '../coordination/settings/setting.ts'
import type { Action, ParticipantId, WholePlan } from '../plan.ts'
import { actionsOf, laneOf } from '../rules.ts'
import { findPlans } from '../store.ts'
import { tellPeople } from '../telling/tell-people.ts'
import { findPlansDueBetween, insertReminder, type ReminderMoment } from './store.ts'

/** A program that stood still for a week catches up; what is later than that is not news. */
const catchUp = { days: 7 }

export async function remindOfActions(ctx: Ctx): Promise<void> {
  const { remind } = await coordinationTerms(ctx)
  const between = {
    from: ctx.today.subtract({ days: remind.after }).subtract(catchUp),
    to: ctx.today.add({ days: remind.before }),
  }
  const ids = await findPlansDueBetween(ctx.db, ctx.municipality, between)
  for (const plan of await findPlans(ctx.db, ctx.municipality, ids)) await remindIn(ctx, plan, remind)
}

async function remindIn(ctx: Ctx, plan: WholePlan, remind: CoordinationTerms['remind']): Promise<void> {
  const owners: Record<ReminderMoment, Set<ParticipantId>> = { before: new Set(), after: new Set() }
  for (const action of actionsOf(plan)) {
    const moment = momentOf(action, remind, ctx.today)
    if (!moment || !action.dueOn) continue
    const row = { municipality: ctx.municipality, action_id: action.id, due_on: action.dueOn, moment }
    if (await insertReminder(ctx.db, { ...row, reminded_at: ctx.now })) owners[moment].add(action.owner)
  }
  if (owners.before.size + owners.after.size === 0) return
  record(ctx, 'create', 'care-coordination.action-reminder', null)
  await tellPeople(ctx, plan, [...owners.before.difference(owners.after)], 'due-soon')
  await tellPeople(ctx, plan, [...owners.after], 'due-past')
}

/** Pure: is this a day to remind somebody of this action? On the day itself nobody is. */
export function momentOf(
  action: Action,
  { before, after }: CoordinationTerms['remind'],
  today: Temporal.PlainDate,
): ReminderMoment | null {
  if (!action.dueOn || laneOf(action) === 'done') return null
  const daysLeft = today.until(action.dueOn).days
  if (before > 0 && daysLeft > 0 && daysLeft <= before) return 'before'
  return -daysLeft >= after && -daysLeft <= after + catchUp.days ? 'after' : null
}
