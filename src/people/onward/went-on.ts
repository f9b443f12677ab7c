/** Whether something about a child went on in a plan of its family. Every part of the centre may ask it, and none of them has to know of plans. */
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Source, WentOn } from './source.ts'
import { findWentOn, insertWentOn } from './store.ts'

/** What the page of a source says of plans, and where it leads. Null for who works on none. */
export type PlanWay = {
  readonly source: Source
  /** Null when it went on in none, and for who starts no plans: that there is a plan is not for every reader of the source. */
  readonly wentOn: WentOn | null
}

/** For the page of a source, whose reader was let in already. */
export async function planWay(ctx: Ctx, source: Source): Promise<PlanWay | null> {
  if (!may.workOnPlans(ctx.actor)) return null
  if (!may.startPlans(ctx.actor)) return { source, wentOn: null }
  return { source, wentOn: (await findWentOn(ctx.db, ctx.municipality, source)) ?? null }
}

export async function noteWentOn(ctx: Ctx, { kind, id }: Source, about: string | null): Promise<void> {
  const { municipality, now, actor } = ctx
  await insertWentOn(ctx.db, { municipality, source: kind, source_id: id, at: now, by_name: actor.name })
  record(ctx, 'create', 'people.went-on', about)
}
