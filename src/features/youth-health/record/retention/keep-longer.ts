/** One record is kept longer than its term, because good care asks it (BW 7:454 lid 3). It may be decided of a closed record too. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { childLookedAfter } from '../care-relation.ts'
import { openRecord } from '../open-record.ts'
import type { Extension } from './retention.ts'
import { insertExtension } from './store.ts'

export async function keepLonger(ctx: Ctx, childId: string, extension: Extension): Promise<void> {
  const child = await childLookedAfter(ctx, childId)
  await openRecord(ctx, child.id, 'letter')
  await insertExtension(ctx, child.id, extension)
  record(ctx, 'change', 'youth-health.retention', child.id)
}
