/** A municipality sets its own ladder: all rungs at once, with why. */
import type { Rung } from '../../../../knowledge/referral-index/ladder.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { LadderSetting } from './setting.ts'
import { findLadders, insertLadder } from './store.ts'

export type LadderSet =
  | { readonly kind: 'set' }
  | { readonly kind: 'nothing-changes' }
  /** Somebody else set it since the form was opened. */
  | { readonly kind: 'stale'; readonly newer: LadderSetting }

/** @param seen the ladder that the form showed; empty when none was set yet. */
export async function setLadder(
  ctx: Ctx,
  { rungs, reason }: Pick<LadderSetting, 'rungs' | 'reason'>,
  seen: string,
): Promise<LadderSet> {
  const [newest] = await findLadders(ctx.db, ctx.municipality)
  if (newest && newest.id !== seen) return { kind: 'stale', newer: newest }
  if (newest && wordsOf(newest.rungs) === wordsOf(rungs)) return { kind: 'nothing-changes' }
  await insertLadder(ctx, { id: newId<string>(), rungs, reason })
  record(ctx, 'change', 'signalling.index-ladder', null)
  return { kind: 'set' }
}

const wordsOf = (rungs: readonly Rung[]): string =>
  rungs.map(({ after, without, tells }) => `${after} ${without} ${tells}`).join()

/** What was set, the latest first. */
export async function laddersOf(ctx: Ctx): Promise<readonly LadderSetting[]> {
  record(ctx, 'read', 'signalling.index-ladder', null)
  return findLadders(ctx.db, ctx.municipality)
}
