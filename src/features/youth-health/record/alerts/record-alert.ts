/** An allergy, or something else that everyone who opens the record must see at once. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { childInCare } from '../care-relation.ts'
import { openRecord } from '../open-record.ts'
import type { AlertId, AlertWords } from './alert.ts'
import { insertAlert } from './store.ts'

export async function recordAlert(ctx: Ctx, childId: string, words: AlertWords): Promise<AlertId> {
  const child = await childInCare(ctx, childId)
  await openRecord(ctx, child.id)
  const id = newId<AlertId>()
  await insertAlert(ctx, child.id, id, words)
  record(ctx, 'create', 'youth-health.alert', child.id)
  return id
}
