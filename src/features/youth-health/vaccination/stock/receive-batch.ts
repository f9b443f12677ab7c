/** A delivery comes in: of a batch that is new, or more of one that is known. */
import type { LocationId } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { StockedBatch } from './batch.ts'
import { insertBatch, insertMovements } from './store.ts'

export type Delivery = Omit<StockedBatch, 'id'> & { readonly amount: number; readonly location: LocationId }

export type Received =
  | { readonly kind: 'received'; readonly batch: StockedBatch }
  /** This number is known of this vaccine with another last day: one of the two is a slip. */
  | { readonly kind: 'refused'; readonly because: 'other-date'; readonly known: StockedBatch }

export async function receiveBatch(ctx: Ctx, { amount, location, ...delivered }: Delivery): Promise<Received> {
  const batch = await insertBatch(ctx, delivered)
  if (!batch.expiresOn.equals(delivered.expiresOn)) return { kind: 'refused', because: 'other-date', known: batch }
  const movement = { kind: 'received' as const, amount, on: ctx.today, because: null, dose: null }
  await insertMovements(ctx, [{ ...movement, batch: batch.id, location }])
  record(ctx, 'create', 'youth-health.vaccine-stock', null, batch.batch)
  return { kind: 'received', batch }
}
