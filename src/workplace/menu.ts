/** The menu of a professional: what the role opens, as far as the municipality has it on and there is something to do there. */
import { modulesOn } from '../centre/index.ts'
import { hasCareTeam } from '../features/school-care-link/index.ts'
import { may } from '../platform/auth/roles.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Around, type Way, waysOf } from './navigation.ts'

export const menuFor = async (ctx: Ctx): Promise<readonly Way[]> => waysOf(ctx.actor, await aroundOf(ctx))

export async function aroundOf(ctx: Ctx): Promise<Around> {
  const [modules, careTeam] = await Promise.all([
    modulesOn(ctx),
    may.sitInCareTeam(ctx.actor) ? hasCareTeam(ctx) : false,
  ])
  return { modules, hasCareTeam: careTeam }
}
