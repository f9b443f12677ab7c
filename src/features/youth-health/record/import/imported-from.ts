import type { ChildId } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findChildrenFrom } from './store.ts'

/** The children that were read from files of this name. For the command line, which has no page to look on. */
export async function importedFrom(ctx: Ctx, fileName: string): Promise<readonly ChildId[]> {
  record(ctx, 'search', 'youth-health.import', null)
  return findChildrenFrom(ctx.db, ctx.municipality, fileName)
}
