/** The schools of every centre the promoter works for, each read as that centre's own. */
import { inCentres, isModuleOn } from '../../../centre/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { schoolsSeen, themeNames } from './look-up.ts'
import type { CentreSchools } from './overview.view.tsx'

export async function centresSchools(ctx: Ctx): Promise<readonly CentreSchools[]> {
  const found = await inCentres(ctx, async (there, centre) => {
    if (!may.promoteHealth(there.actor) || !(await isModuleOn(there, 'health-promotion'))) return []
    const way = centre.isOwn ? null : '/werken-voor'
    const schools = await schoolsSeen(there)
    return [{ name: centre.name, way, me: there.actor.id, schools, themes: await themeNames(there) }]
  })
  return found.flat()
}
