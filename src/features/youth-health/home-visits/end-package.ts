/** The package is gone from the browser, as its own script says, or as the night finds. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { closeSilent, findOwner, insertEnd } from './store.ts'
import type { GoneBecause } from './visit-package.ts'

export async function endPackage(ctx: Ctx, id: string, because: GoneBecause): Promise<void> {
  const owner = await findOwner(ctx.db, ctx.municipality, id)
  if (owner === undefined) throw new NotFound(`package ${id}`)
  if (owner !== ctx.actor.id) throw new NotAllowed('youth-health.visit-package')
  const isFirst = await insertEnd(ctx, id, because)
  if (isFirst) record(ctx, 'delete', 'youth-health.visit-package', null)
}

/** Every night. */
export async function closeVisitPackages(ctx: Ctx): Promise<void> {
  const closed = await closeSilent(ctx.db, ctx.municipality, ctx.now)
  if (closed > 0) record(ctx, 'delete', 'youth-health.visit-package', null, String(closed))
}
