/**
 * Reckons for every child under eighteen whether it is behind, a quarter of births at a time so that a large municipality fits in memory.
 * Done every night: the list of a hundred thousand children then opens at once.
 */
import { childrenBorn } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { overdueAmong } from './overdue.ts'
import { emptyOverdue, insertOverdue, writeCount } from './store.ts'
import { nightly, type OverdueList } from './work-list.ts'

/** Youth health care is for those under eighteen (Wpg art. 1). */
const ofAge = { years: 18 }
const stretch = { months: 3 }

export async function reckonOverdue(ctx: Ctx): Promise<void> {
  for (const list of Object.values(nightly)) await reckon(ctx, list)
  record(ctx, 'create', 'youth-health.overdue', null)
}

async function reckon(ctx: Ctx, list: OverdueList): Promise<void> {
  await emptyOverdue(ctx, list)
  let children = 0
  let from = ctx.today.subtract(ofAge).add({ days: 1 })
  while (Temporal.PlainDate.compare(from, ctx.today) <= 0) {
    const next = from.add(stretch)
    const born = await childrenBorn(ctx, { from, to: next.subtract({ days: 1 }) })
    await insertOverdue(ctx, list, await overdueAmong(ctx, list, born))
    children += born.length
    from = next
  }
  await writeCount(ctx, list, children)
}
