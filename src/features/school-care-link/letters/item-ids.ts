import type { ChildId } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { findItemIds } from './store.ts'

/** Whether there is anything to load: ids alone, of items that `careTeamAgreedFor` may or may not show. */
export const careTeamItemIdsOf = (ctx: Ctx, children: readonly ChildId[]): Promise<readonly string[]> =>
  findItemIds(ctx.db, ctx.municipality, children)
