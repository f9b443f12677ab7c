import { record } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { daysToUndo } from './rules.ts'
import { bringAlong, findStandingSince } from './store.ts'

/**
 * Every night: what somebody was still saving for an absorbed child at the very moment of the merge goes to the child that was kept, and
 * back with the rest when the merge is undone. Gives how many rows that were.
 */
export async function bringMergedAlong(ctx: Ctx): Promise<number> {
  const since = ctx.now.subtract({ hours: 24 * daysToUndo })
  let rows = 0
  for (const merge of await findStandingSince(ctx.db, ctx.municipality, since)) {
    const brought = await bringAlong(ctx.db, merge.id)
    if (brought > 0) record(ctx, 'change', 'people.merge', merge.kept, merge.id)
    rows += brought
  }
  return rows
}
