import { isModuleOn } from '../../centre/index.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import type { Handler } from '../../platform/web/router.ts'

/** A page of this slice: where the municipality has health promotion off, it is not there. */
export const whenOn =
  (handle: Handler): Handler =>
  async (ctx, asked) => {
    await mustBeOn(ctx)
    return handle(ctx, asked)
  }

async function mustBeOn(ctx: Ctx): Promise<void> {
  if (!(await isModuleOn(ctx, 'health-promotion'))) throw new NotFound('health promotion is off')
}
