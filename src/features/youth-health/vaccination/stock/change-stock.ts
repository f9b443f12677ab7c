/** What leaves the stock without a child, and what counting it over comes to. Each with its reason. */
import type { LocationId } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import type { StockedBatch } from './batch.ts'
import { findBatch, findStock, insertMovements } from './store.ts'

export type StockChange = {
  readonly kind: 'wasted' | 'counted'
  /** Wasted: how many. Counted: how many there are. */
  readonly amount: number
  readonly because: string
  readonly location: LocationId
}

export type Changed =
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly because: 'more-than-there-is' | 'as-it-was' }

export async function changeStock(
  ctx: Ctx,
  batchId: string,
  { kind, amount, because, location }: StockChange,
): Promise<Changed> {
  const batch = await getBatch(ctx, batchId)
  const stock = await findStock(ctx.db, ctx.municipality)
  const count = stock.find(one => one.batch.id === batch.id && one.location.id === location)?.count ?? 0
  if (kind === 'wasted' && amount > count) return { kind: 'refused', because: 'more-than-there-is' }
  const difference = kind === 'wasted' ? -amount : amount - count
  if (difference === 0) return { kind: 'refused', because: 'as-it-was' }
  const movement = { kind, amount: difference, on: ctx.today, because, dose: null, batch: batch.id, location }
  await insertMovements(ctx, [movement])
  record(ctx, 'change', 'youth-health.vaccine-stock', null, batch.batch)
  return { kind: 'changed' }
}

export async function getBatch(ctx: Ctx, id: string): Promise<StockedBatch> {
  const batch = isId(id) ? await findBatch(ctx.db, ctx.municipality, id) : undefined
  if (!batch) throw new NotFound(`batch ${id}`)
  return batch
}
