import { type Child, guardiansOf, householdsOf } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'

/** What stands at the top of a page about a child. */
export async function aboutChild(ctx: Ctx, child: Child) {
  record(ctx, 'read', 'people.family', child.id)
  return {
    child,
    guardians: await guardiansOf(ctx, child.id),
    households: await householdsOf(ctx, child.id),
    today: ctx.today,
  }
}
