import { isModuleOn } from '../../../centre/index.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'

/** A municipality that switched this off has none of its pages. */
export async function requireModule(ctx: Ctx): Promise<void> {
  if (!(await isModuleOn(ctx, 'youth-care-link'))) throw new NotFound('module youth-care-link')
}
