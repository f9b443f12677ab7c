/** Something is to be measured again before a day, or no longer. A new day takes the place of the one before. */
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { childInCare } from '../../record/care-relation.ts'
import type { MeasuredQuantity } from '../../record/observations.ts'
import { openRecord } from '../../record/open-record.ts'
import { findToRepeat, insertToRepeat } from './store.ts'

export type Noting = {
  readonly measures: readonly MeasuredQuantity[]
  readonly before: Temporal.PlainDate
  readonly because: string
}

export async function noteToRepeat(ctx: Ctx, childId: string, { measures, before, because }: Noting): Promise<void> {
  const child = await childInCare(ctx, childId)
  const known = await findToRepeat(ctx.db, ctx.municipality, child.id)
  await openRecord(ctx, child.id)
  const rows = measures.map(measure => {
    const supersedes = known.findLast(one => one.measure === measure)?.id ?? null
    return { measure, before, because, supersedes }
  })
  await insertToRepeat(ctx, child.id, ctx.today, rows)
  record(ctx, 'create', 'youth-health.growth', child.id)
}

/** It need not be measured again after all. Throws NotFound when it was taken back or replaced already. */
export async function takeBackToRepeat(ctx: Ctx, childId: string, toRepeat: string, because: string): Promise<void> {
  const child = await childInCare(ctx, childId)
  const known = await findToRepeat(ctx.db, ctx.municipality, child.id)
  const taken = known.find(one => one.id === toRepeat)
  if (!taken) throw new NotFound(`measurement to repeat ${toRepeat}`)
  await insertToRepeat(ctx, child.id, ctx.today, [
    { measure: taken.measure, before: null, because, supersedes: taken.id },
  ])
  record(ctx, 'change', 'youth-health.growth', child.id)
}
