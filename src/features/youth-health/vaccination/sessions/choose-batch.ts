/** From here on this professional vaccinates from this batch, at this session. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { getBatch } from '../stock/change-stock.ts'
import type { VaccinationSession } from './session.ts'
import { insertSessionBatch } from './store.ts'

export async function chooseBatch(ctx: Ctx, session: VaccinationSession, batchId: string): Promise<void> {
  const batch = await getBatch(ctx, batchId)
  await insertSessionBatch(ctx, session.id, batch.id)
  record(ctx, 'change', 'youth-health.vaccination-session', null, batch.batch)
}
