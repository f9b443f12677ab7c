import type { Ctx } from '../../../platform/ctx.ts'
import { countTextsBefore } from './store.ts'

/** How many public texts are past the date on which a professional should have looked at them. */
export const countLateTexts = (ctx: Ctx): Promise<number> => countTextsBefore(ctx.db, ctx.today)
