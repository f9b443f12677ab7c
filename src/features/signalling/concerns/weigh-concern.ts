/**
 * Weighing comes before reporting: may report, need not (Jeugdwet 7.1.4.1). Kept is that it was weighed, by whom, when, what was
 * decided and whether the family knows. Which risks were weighed does not come past the form.
 */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import type { NewWeighing } from './concern.ts'
import { getConcern } from './look-up.ts'
import { insertWeighing } from './store.ts'

export async function weighConcern(ctx: Ctx, id: string, weighing: NewWeighing): Promise<void> {
  const concern = await getConcern(ctx, id)
  await insertWeighing(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    concern: concern.id,
    weighedAt: ctx.now,
    weighedBy: ctx.actor.id,
    weighing,
  })
  record(ctx, 'create', 'signalling.weighing', concern.childId)
}
