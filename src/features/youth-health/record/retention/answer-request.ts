/**
 * The family asked in writing to destroy the record, and a youth doctor decides (BW 7:455; Jeugdwet 7.3.9). What is granted comes on the
 * list of the next night, and goes when two people approved; what is refused stays in the record with the ground.
 */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { childLookedAfter } from '../care-relation.ts'
import { openRecord } from '../open-record.ts'
import type { DestructionRequest } from './retention.ts'
import { insertRequest } from './store.ts'

export async function answerRequest(ctx: Ctx, childId: string, request: DestructionRequest): Promise<void> {
  const child = await childLookedAfter(ctx, childId)
  await openRecord(ctx, child.id, 'letter')
  await insertRequest(ctx, child.id, request)
  record(ctx, 'create', 'youth-health.destruction-request', child.id, request.decision)
}
