import type { Ctx } from '../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../platform/i18n/format.ts'
import type { ChildId } from '../person.ts'
import type { Merge } from './merge.ts'
import { type Undoing, undoing } from './rules.ts'
import { findMergesOf } from './store.ts'

/** A merge that stands, and whether it can still be undone. */
export type Undoable = { readonly merge: Merge; readonly undoing: Undoing }

/** What was merged into this child and not undone, the latest first. */
export async function mergesOf(ctx: Ctx, child: ChildId): Promise<readonly Undoable[]> {
  const all = await findMergesOf(ctx.db, ctx.municipality, child)
  const standing = all.filter(merge => merge.undone === null)
  return standing
    .filter(merge => merge.kept === child)
    .map(merge => ({ merge, undoing: undoing(merge, standing, dayInTheNetherlands(merge.mergedAt), ctx.today) }))
}

/** The ids under which this child was known too, before it was merged: the access log goes on naming them. */
export async function formerIdsOf(ctx: Ctx, child: ChildId): Promise<readonly ChildId[]> {
  const merges = await mergesOf(ctx, child)
  const former = await Promise.all(
    merges.map(async ({ merge }) => [merge.absorbed, ...(await formerIdsOf(ctx, merge.absorbed))]),
  )
  return former.flat()
}
