import type { ChildId } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findReportIds } from './store.ts'

/** Whether there is anything to load: ids alone, of letters that `referralsOf` may or may not show. */
export const reportIdsOf = (ctx: Ctx, children: readonly ChildId[]): Promise<readonly string[]> =>
  findReportIds(ctx.db, ctx.municipality, children)
