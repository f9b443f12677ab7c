/** What changed in a plan since the reader last looked, and that they look now. */
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Seat } from '../open-plan.ts'
import type { PlanId } from '../plan.ts'
import { newsFor } from './in-sight.ts'
import type { NotedChange } from './noted-change.ts'
import { findChangesAfter, findLooks, findRevision, findUnseen, insertLook } from './store.ts'

export type News = {
  /** What others changed since the visit before this one, in order, as far as the reader may see it. */
  readonly changes: readonly NotedChange[]
  /** How far the page of now shows the plan: what comes after it is newer. */
  readonly revision: number
}

/**
 * A visit lasts half an hour after its first look: what was new when it began is still marked when the page is opened again in it. Our choice,
 * as long as a session without a click.
 */
const visit = { minutes: 30 }

/** The news for the page of the plan. From now on the reader has seen it. */
export async function lookAtPlan(ctx: Ctx, seat: Seat): Promise<News> {
  const { municipality, db, actor, now } = ctx
  const { id } = seat.plan
  const [looks, revision] = await Promise.all([
    findLooks(db, municipality, id, actor.id),
    findRevision(db, municipality, id),
  ])
  if (looks[0]?.revision !== revision)
    await insertLook(db, { municipality, plan_id: id, looked_by: actor.id, revision, looked_at: now })
  const from = readBefore(looks, now) ?? revision
  if (from >= revision) return { changes: [], revision }
  return { changes: await newsFor(ctx, seat, await findChangesAfter(db, municipality, id, from)), revision }
}

/** The news after a change with this number, for a page that stands open. Does not count as a look. */
export async function newsAfter(ctx: Ctx, seat: Seat, revision: number): Promise<readonly NotedChange[]> {
  return newsFor(ctx, seat, await findChangesAfter(ctx.db, ctx.municipality, seat.plan.id, revision))
}

/** Of each of these plans how much news waits for the reader; for lists. */
export async function unseenIn(ctx: Ctx, seats: readonly Seat[]): Promise<ReadonlyMap<PlanId, number>> {
  const plans = seats.map(seat => seat.plan.id)
  const changes = Map.groupBy(await findUnseen(ctx.db, ctx.municipality, plans, ctx.actor.id), change => change.plan)
  const counts = new Map<PlanId, number>()
  for (const seat of seats) counts.set(seat.plan.id, (await newsFor(ctx, seat, changes.get(seat.plan.id) ?? [])).length)
  return counts
}

type Look = { readonly revision: number; readonly at: Temporal.Instant }

/** How far the reader was before this visit; in a first visit, how far the plan was when it began. Undefined for who never looked. */
function readBefore(looks: readonly Look[], now: Temporal.Instant): number | undefined {
  const began = now.subtract(visit)
  const earlier = looks.find(look => Temporal.Instant.compare(look.at, began) <= 0)
  return (earlier ?? looks.at(-1))?.revision
}
