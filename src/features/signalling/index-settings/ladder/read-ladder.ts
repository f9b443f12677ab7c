/** The ladder that counts in this municipality; the proposal until one is set. */
import { proposedLadder, type Rung } from '../../../../knowledge/referral-index/ladder.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findLadders } from './store.ts'

export const ladderOf = async (ctx: Pick<Ctx, 'db' | 'municipality'>): Promise<readonly Rung[]> =>
  (await findLadders(ctx.db, ctx.municipality))[0]?.rungs ?? proposedLadder
