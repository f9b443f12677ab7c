/** A dose that is due has to wait, or may not be given: who said so, why, and until when. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { childInCare } from '../../record/care-relation.ts'
import { openRecord } from '../../record/open-record.ts'
import type { HoldId, NewHold } from './hold.ts'
import { insertHold } from './store.ts'

export async function addHold(ctx: Ctx, childId: string, hold: NewHold): Promise<HoldId> {
  const child = await childInCare(ctx, childId)
  await openRecord(ctx, child.id)
  const id = await insertHold(ctx, child.id, hold)
  record(ctx, 'create', 'youth-health.vaccination-hold', child.id)
  return id
}
