import type { ChildId } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { insertRecords } from './store.ts'

/** Opens the youth health record of a child; one that is open stays as it is. Every use case that writes begins with it. */
export async function openRecord(ctx: Ctx, child: ChildId): Promise<void> {
  const opened = await insertRecords(ctx, [child])
  if (opened.length > 0) record(ctx, 'create', 'youth-health.record', child)
}
