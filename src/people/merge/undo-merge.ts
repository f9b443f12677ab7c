import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotAllowed, NotFound } from '../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../platform/i18n/format.ts'
import { isId } from '../../platform/new-id.ts'
import { type CareOf, looksAfterAll } from './care-of.ts'
import type { Merge } from './merge.ts'
import { type Undoing, undoing } from './rules.ts'
import { findMerge, findMergesOf, holdChildren, insertUndone } from './store.ts'

export type UndoneNow =
  | { readonly kind: 'undone' }
  | {
      readonly kind: 'refused'
      readonly because: Extract<Undoing, { kind: 'refused' }>['because'] | 'being-written'
    }

/** Throws NotFound for a merge that is not known here. */
export async function getMerge(ctx: Ctx, id: string): Promise<Merge> {
  const merge = isId(id) ? await findMerge(ctx.db, ctx.municipality, id) : undefined
  if (!merge) throw new NotFound(`merge ${id}`)
  return merge
}

/** May this merge still be undone, and until when? */
export async function undoingOf(ctx: Ctx, merge: Merge): Promise<Undoing> {
  const all = await findMergesOf(ctx.db, ctx.municipality, merge.kept)
  const standing = all.filter(other => other.undone === null)
  return undoing(merge, standing, dayInTheNetherlands(merge.mergedAt), ctx.today)
}

/**
 * They were two children after all: what went along goes back. What was added since stays, unless it hangs on what goes back. Throws
 * NotAllowed for whoever does not look after the child.
 */
export async function undoMerge(ctx: Ctx, careOf: CareOf, id: string, reason: string): Promise<UndoneNow> {
  if (!may.mergeChildren(ctx.actor)) throw new NotAllowed('people.merge')
  const asked = await getMerge(ctx, id)
  if (!(await holdChildren(ctx.db, [asked.kept, asked.absorbed]))) return { kind: 'refused', because: 'being-written' }
  const merge = await getMerge(ctx, id)
  const answer = await undoingOf(ctx, merge)
  if (answer.kind === 'refused') return answer
  if (!(await looksAfterAll(ctx, careOf, [merge.kept]))) throw new NotAllowed('people.merge', merge.kept)
  await insertUndone(ctx.db, merge.id, reason, { at: ctx.now, by: ctx.actor.id, byName: ctx.actor.name })
  for (const child of [merge.kept, merge.absorbed]) record(ctx, 'change', 'people.merge-undone', child, merge.id)
  return { kind: 'undone' }
}
