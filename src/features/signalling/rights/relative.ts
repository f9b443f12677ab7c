/** How somebody stands to a youth today, as the rights around a report ask it. */
import type { Relative } from '../../../knowledge/referral-index/requests.ts'
import { type Child, isGuardian } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'

export async function relativeOf(ctx: Ctx, person: string, child: Child): Promise<Relative> {
  if (person === child.id) return 'youth'
  return (await isGuardian(ctx, person, child.id)) ?? 'none'
}
