/** Doses that were given leave the stock; one that was never given comes back. */
import type { LocationId } from '../../../../centre/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { DoseId } from '../dose.ts'
import type { BatchId } from './batch.ts'
import { findTaking, insertMovements } from './store.ts'

export type Taking = {
  readonly dose: DoseId
  readonly batch: BatchId
  readonly location: LocationId
  readonly on: Temporal.PlainDate
}

export async function takeDoses(ctx: Ctx, takings: readonly Taking[]): Promise<void> {
  await insertMovements(
    ctx,
    takings.map(taking => ({ ...taking, kind: 'given' as const, amount: -1, because: null })),
  )
}

/** A dose that came from no stock leaves it as it is. */
export async function returnDose(ctx: Ctx, dose: DoseId): Promise<void> {
  const taking = await findTaking(ctx.db, ctx.municipality, dose)
  if (!taking) return
  await insertMovements(ctx, [{ ...taking, dose, kind: 'returned', amount: 1, on: ctx.today, because: null }])
}
