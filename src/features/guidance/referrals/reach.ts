/** How an organisation is reached: somebody there signs in and may receive, or else by a secure link. */
import { professionalsOf } from '../../../centre/index.ts'
import { holdersOf } from '../../../platform/auth/accounts/holders.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Reach } from './referral.ts'

export async function reachOf(ctx: Ctx, organisation: string): Promise<Reach> {
  const holders = await holdersOf(ctx, 'receiveReferrals')
  const professionals = await professionalsOf(ctx)
  const isThere = professionals.some(one => one.organisation.id === organisation && holders.has(one.id))
  return isThere ? 'account' : 'link'
}
