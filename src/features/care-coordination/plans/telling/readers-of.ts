/** Who of a plan can open it today: the very same question that opening asks, put for each of its people. */
import { holdersAmong } from '../../../../platform/auth/accounts/holders.ts'
import type { Role } from '../../../../platform/auth/roles.ts'
import type { Actor, Ctx } from '../../../../platform/ctx.ts'
import { type Seat, seatsAt } from '../open-plan.ts'
import type { Participant, PlanId, WholePlan } from '../plan.ts'
import { presentIn } from '../rules.ts'
import { findPlans } from '../store.ts'

/** Takes part, has an account, and may see something of the plan. */
export async function readersOf(ctx: Ctx, id: PlanId): Promise<readonly Participant[]> {
  const [plan] = await findPlans(ctx.db, ctx.municipality, [id])
  return plan ? (await seatsOf(ctx, plan)).map(seat => seat.me) : []
}

/** The seat of everyone who can open this plan. Of use to programs, and to show only what all may see; a page shows its reader's own. */
async function seatsOf(ctx: Ctx, plan: WholePlan): Promise<readonly Seat[]> {
  const subjects = presentIn(plan).flatMap(one => one.subject ?? [])
  const working = await holdersAmong(ctx, 'workOnPlans', subjects)
  const own = await holdersAmong(ctx, 'useOwnPlans', subjects)
  const seats: Seat[] = []
  for (const one of presentIn(plan)) {
    const holders = one.kind === 'professional' ? working : own
    if (one.subject !== null && holders.has(one.subject))
      seats.push(...(await seatsAt(as(ctx, one, one.subject), [plan])))
  }
  return seats
}

/** What somebody else would see: only the sight asks who acts, and whether it is somebody of the family. */
function as(ctx: Ctx, { kind, name }: Participant, id: string): Ctx {
  const roles = new Set<Role>([kind === 'professional' ? 'partner' : 'supporter'])
  const actor: Actor = { kind: 'account', id, name, roles, organisation: null }
  return { ...ctx, actor }
}
