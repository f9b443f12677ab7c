import type { Ctx } from '../../../platform/ctx.ts'
import { countLocalBefore } from './editor/store.ts'
import { countTextsBefore } from './store.ts'

/** How many public texts, national and local, are past the date on which a professional should have looked at them. */
export const countLateTexts = async (ctx: Ctx): Promise<number> =>
  (await countTextsBefore(ctx.db, ctx.today)) + (await countLocalBefore(ctx.db, ctx.municipality, ctx.today))
