/** Two registrations of one child become one, and for 30 days two again. */
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../platform/ctx.ts'
import { newId } from '../../platform/new-id.ts'
import { getChild } from '../look-up.ts'
import type { ChildId } from '../person.ts'
import { type CareOf, looksAfterAll } from './care-of.ts'
import type { MergeId } from './merge.ts'
import { type Doubt, mayBeOne, mayKeep, type TwoChildren } from './rules.ts'
import { holdChildren, insertMerge } from './store.ts'

export type MergeEntry = {
  readonly kept: ChildId
  readonly absorbed: ChildId
  readonly reason: string
  /** Whoever merges has looked at every doubt, and says that it is one child. */
  readonly isSure: boolean
}
export type Merged =
  | { readonly kind: 'merged'; readonly id: MergeId }
  | { readonly kind: 'doubtful'; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'refused'; readonly because: TwoChildren | 'keep-who-is-born' | 'being-written' }

/**
 * Everything of the absorbed registration becomes the kept one's. First nobody may write to either of them, and then they are read: what
 * is decided is decided about what is there. Throws Moved for one that was merged a moment ago, NotAllowed for whoever does not look
 * after both.
 */
export async function mergeChildren(ctx: Ctx, careOf: CareOf, entry: MergeEntry): Promise<Merged> {
  const { kept, absorbed, reason, isSure } = entry
  if (!may.mergeChildren(ctx.actor)) throw new NotAllowed('people.merge', kept)
  if (!(await holdChildren(ctx.db, [kept, absorbed]))) return { kind: 'refused', because: 'being-written' }
  const [one, other] = [await getChild(ctx, kept), await getChild(ctx, absorbed)]
  if (!(await looksAfterAll(ctx, careOf, [kept, absorbed]))) throw new NotAllowed('people.merge', kept)
  const verdict = mayBeOne(one, other)
  if (verdict.kind === 'two-children') return { kind: 'refused', because: verdict.because }
  if (!mayKeep(one, other)) return { kind: 'refused', because: 'keep-who-is-born' }
  if (!isSure && verdict.doubts.length > 0) return { kind: 'doubtful', doubts: verdict.doubts }
  const id = newId<MergeId>()
  await insertMerge(ctx.db, { id, kept, absorbed, reason }, { at: ctx.now, by: ctx.actor.id, byName: ctx.actor.name })
  for (const child of [kept, absorbed]) record(ctx, 'change', 'people.merge', child, id)
  return { kind: 'merged', id }
}
