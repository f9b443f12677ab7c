/** Every night: who can no longer sign in takes part in no plan any more; a plan that loses its coordinator so says so, and its people hear it. */

import { record } from '../../../../platform/audit/record.ts'
import { closedAmong } from '../../../../platform/auth/accounts/holders.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { insertDeparture } from '../participants/store.ts'
import { coordinatorOf, presentIn } from '../rules.ts'
import { findPlans } from '../store.ts'
import { tellPeople } from '../telling/tell-people.ts'
import { findProfessionalsInPlans } from './store.ts'

export async function leaveWithAccount(ctx: Ctx): Promise<void> {
  const present = await findProfessionalsInPlans(ctx.db, ctx.municipality)
  const closed = await closedAmong(ctx, [...new Set(present.map(one => one.subject))])
  const leaving = present.filter(one => closed.has(one.subject))
  const plans = await findPlans(ctx.db, ctx.municipality, [...new Set(leaving.map(one => one.plan))])
  for (const { participant, plan: id } of leaving) {
    const row = { municipality: ctx.municipality, participant_id: participant, recorded_by: participant }
    await insertDeparture(ctx.db, { ...row, left_at: ctx.now })
    record(ctx, 'change', 'care-coordination.participant', null, 'account-closed')
    const plan = plans.find(one => one.id === id)
    if (!plan || coordinatorOf(plan) !== participant) continue
    const others = presentIn(plan).filter(one => one.id !== participant)
    await tellPeople(
      ctx,
      plan,
      others.map(one => one.id),
      'news',
    )
  }
}
