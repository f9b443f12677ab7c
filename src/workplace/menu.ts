/** The menu of a professional: what the role opens, as far as the municipality has it on and there is something to do there. */
import { modulesOn } from '../centre/index.ts'
import { hasCareTeam } from '../features/school-care-link/index.ts'
import { may } from '../platform/auth/roles.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Way, waysOf } from './navigation.ts'

export async function menuFor(ctx: Ctx): Promise<readonly Way[]> {
  const [modules, careTeam] = await Promise.all([
    modulesOn(ctx),
    may.sitInCareTeam(ctx.actor) ? hasCareTeam(ctx) : false,
  ])
  return waysOf(ctx.actor, { modules, hasCareTeam: careTeam })
}
