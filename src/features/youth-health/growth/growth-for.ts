/** What a family sees of the growth: how tall and heavy the child was last. What it means is for the nurse to say. */
import type { Child } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { standing } from './rules.ts'
import { findMeasurements } from './store.ts'
import { text } from './text.ts'

export type LastMeasured = {
  readonly on: Temporal.PlainDate
  /** 'gewicht 7,95 kg', 'lengte 71,2 cm' */
  readonly values: readonly string[]
}

/**
 * The last day on which something was measured, null when nothing was yet.
 * The caller has found that this person may see the child's record (`knowledge/consent/who-may-see.ts`); the reading is logged here.
 */
export async function growthFor(ctx: Ctx, child: Child): Promise<LastMeasured | null> {
  record(ctx, 'read', 'youth-health.growth', child.id)
  const measured = standing(await findMeasurements(ctx.db, ctx.municipality, child.id))
  const last = measured.at(-1)
  if (!last) return null
  const thatDay = measured.filter(one => one.on.equals(last.on))
  return {
    on: last.on,
    values: thatDay.map(({ measure, value }) => `${text.quantity[measure]} ${text.value(value, text.unitOf[measure])}`),
  }
}
