/** How far a plan has come for one reader: asked by a page that stands open, over and over, and answered with a number alone. */
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { newsAfter } from '../changes/changes-since.ts'
import { seatsAt } from '../open-plan.ts'
import { findPlans } from '../store.ts'

/** The newest change by others after `shown` that the reader may see; `shown` without any. Throws when the plan is not theirs (any more). */
export async function revisionFor(ctx: Ctx, id: string, shown: number): Promise<number> {
  const [plan] = isId(id) ? await findPlans(ctx.db, ctx.municipality, [id]) : []
  if (!plan) throw new NotFound(`plan ${id}`)
  const [seat] = await seatsAt(ctx, [plan])
  if (!seat) throw new NotAllowed('care-coordination.plan')
  const news = await newsAfter(ctx, seat, shown)
  return news.at(-1)?.revision ?? shown
}
