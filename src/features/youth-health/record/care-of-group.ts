import { actingProfessional } from '../../../centre/index.ts'
import type { Child } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { findCareAreas } from './glass/store.ts'
import { looksAfter } from './rules.ts'

/** Which children the actor may meet as a group: those of the ages its organisation looks after. A glass is broken for one child, not for a group. */
export async function careOfGroup(ctx: Ctx): Promise<(child: Pick<Child, 'birth'>) => boolean> {
  const [{ organisation }, areas] = await Promise.all([
    actingProfessional(ctx),
    findCareAreas(ctx.db, ctx.municipality),
  ])
  const isHealthCare = may.readRecord(ctx.actor) && organisation.kind === 'youth-health-care'
  return ({ birth }) => isHealthCare && looksAfter(organisation.id, areas, birth, ctx.today)
}
