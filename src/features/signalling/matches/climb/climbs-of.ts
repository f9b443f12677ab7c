/** Who was told that this match waits, and when. */
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Climb } from './climb.ts'
import { findClimbs } from './store.ts'

/** Of this municipality's own ladder; ask for the match first: that decides who may. */
export const climbsOf = async (ctx: Ctx, match: string): Promise<readonly Climb[]> =>
  (await findClimbs(ctx.db, ctx.municipality, [match])).filter(({ without }) => without !== 'notice')
