/** Aftercare of one plan, for who holds a seat at it, and of all plans of which whoever asks calls the families. */
import { callsAfter } from '../../../knowledge/plan/aftercare.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { myPlans } from '../plans/my-plans.ts'
import { mustWrite, openPlan, type Seat, takeSeat } from '../plans/open-plan.ts'
import type { Plan } from '../plans/plan.ts'
import { coordinatorOf, participantIn } from '../plans/rules.ts'
import type { Aftercare } from './aftercare.ts'
import { findCalls, findReopenings, findWishes } from './store.ts'
import { monthsOn } from './terms/set-months.ts'

export type AtAftercare = { readonly seat: Seat; readonly aftercare: Aftercare }

/** To read it. Throws NotFound while the plan is open: there is nothing to follow yet. */
export const openAftercare = async (ctx: Ctx, id: string): Promise<AtAftercare> => atSeat(ctx, await openPlan(ctx, id))

/** To write in it, for who wrote what the plan was to lead to; who was not on the list of participants takes part from now on. */
export async function takeAftercare(ctx: Ctx, id: string): Promise<AtAftercare> {
  const at = await atSeat(ctx, await takeSeat(ctx, id))
  mustWrite(at.seat, 'result')
  return at
}

/** How it went on with the family is read by who reads how it ended. */
const seesAftercare = ({ sight }: Pick<Plan, 'sight'>): boolean => sight.result.level !== 'nothing'

async function atSeat(ctx: Ctx, seat: Seat): Promise<AtAftercare> {
  if (!seesAftercare(seat.plan)) throw new NotAllowed('care-coordination.aftercare', seat.children[0]?.id ?? null)
  const [aftercare] = await aftercareOf(ctx, [seat.plan])
  if (!aftercare) throw new NotFound(`aftercare of plan ${seat.plan.id}`)
  return { seat, aftercare }
}

/** Of the closed ones among these plans. */
async function aftercareOf(ctx: Ctx, plans: readonly Plan[]): Promise<readonly Aftercare[]> {
  const closed = plans.flatMap(plan => (plan.closure ? [{ plan, closedOn: plan.closure.on }] : []))
  const ids = closed.map(({ plan }) => plan.id)
  const wishes = await findWishes(ctx.db, ctx.municipality, ids)
  const calls = await findCalls(ctx.db, ctx.municipality, ids)
  const reopenings = await findReopenings(ctx.db, ctx.municipality, ids)
  const monthsAt = await monthsOn(ctx)
  return closed.map(({ plan, closedOn }) => {
    const wish = wishes.get(plan.id) ?? null
    const made = calls.get(plan.id) ?? []
    const reopened = reopenings.get(plan.id) ?? null
    const wants = reopened === null ? (wish?.wants ?? 'yes') : 'no'
    const due = callsAfter({ closedOn, months: monthsAt(closedOn), calls: made, wants }, ctx.today)
    return { plan, closedOn, wish, calls: made, due, reopened }
  })
}

/** The closed plans whose families whoever asks calls: as was agreed, or as their last coordinator. */
export async function myAftercare(ctx: Ctx): Promise<readonly Aftercare[]> {
  const all = await aftercareOf(ctx, await myPlans(ctx))
  return all.filter(one => callerOf(one) === ctx.actor.id)
}

/** Who calls: the one that was agreed, else the last coordinator. */
export const callerOf = ({ plan, wish }: Pick<Aftercare, 'plan' | 'wish'>): string | null =>
  wish?.caller.id ?? participantIn(plan, coordinatorOf(plan) ?? null)?.subject ?? null
