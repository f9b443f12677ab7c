/** Every measurement of a child that counts, in words, for a copy of the record. */
import type { Child } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { standing } from './rules.ts'
import { findMeasurements } from './store.ts'
import { text } from './text.ts'

export type Measured = { readonly on: Temporal.PlainDate; readonly words: string }

/** The caller has found that this person may see the child's record; the reading is logged here. */
export async function measurementsFor(ctx: Ctx, child: Child): Promise<readonly Measured[]> {
  record(ctx, 'read', 'youth-health.growth', child.id)
  const recorded = await findMeasurements(ctx.db, ctx.municipality, child.id)
  return standing(recorded).map(({ on, measure, value }) => ({
    on,
    words: `${text.quantity[measure]} ${text.value(value, text.unitOf[measure])}`,
  }))
}
