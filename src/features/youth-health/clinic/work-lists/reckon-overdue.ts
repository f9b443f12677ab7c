/**
 * Reckons for every child under eighteen whether it is behind, a quarter of births at a time so that a large municipality fits in memory.
 * Done every night: the list of a hundred thousand children then opens at once.
 */
import { childrenBorn } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { overdueAmong } from './overdue.ts'
import { emptyOverdue, findCount, insertOverdue, writeCount } from './store.ts'
import { nightly, type OverdueList } from './work-list.ts'

/** Youth health care is for those under eighteen (Wpg art. 1). */
const ofAge = { years: 18 }
const stretch = { months: 3 }

/** Sooner than this it is not reckoned again for somebody who asks: it reads every child of the municipality. */
const fresh = { minutes: 10 }

export type Reckoning = { readonly kind: 'reckoned' } | { readonly kind: 'fresh'; readonly at: Temporal.Instant }

/** For who does not want to wait for the night. */
export async function reckonNow(ctx: Ctx): Promise<Reckoning> {
  if (!may.readRecord(ctx.actor)) throw new NotAllowed('youth-health.overdue')
  const counted = await Promise.all(Object.values(nightly).map(list => findCount(ctx.db, ctx.municipality, list)))
  const recent = counted.find(one => one && Temporal.Instant.compare(one.at.add(fresh), ctx.now) > 0)
  if (recent) return { kind: 'fresh', at: recent.at }
  await reckonOverdue(ctx)
  return { kind: 'reckoned' }
}

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
