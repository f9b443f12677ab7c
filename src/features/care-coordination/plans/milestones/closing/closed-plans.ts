/** The plans that were closed in a period, for aftercare. Nothing is recorded: who then opens a plan leaves a line of one's own. */
import type { Ctx } from '../../../../../platform/ctx.ts'
import { type ClosedPlan, findClosedPlans } from './store.ts'

/** Both days included. */
export const closedPlans = (
  { db, municipality }: Pick<Ctx, 'db' | 'municipality'>,
  period: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Promise<readonly ClosedPlan[]> => findClosedPlans(db, municipality, period)
