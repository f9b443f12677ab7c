/** An alert no longer holds. What it was stays in the record, with the reason why it ended. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { childInCare } from '../care-relation.ts'
import { openRecord } from '../open-record.ts'
import type { AlertEnd, AlertId } from './alert.ts'
import { insertAlertEnd } from './store.ts'

export type AlertEnding = { readonly kind: 'ended' } | { readonly kind: 'refused'; readonly because: 'ended-before' }

export async function endAlert(
  ctx: Ctx,
  childId: string,
  alert: AlertId,
  end: Pick<AlertEnd, 'on' | 'reason'>,
): Promise<AlertEnding> {
  const child = await childInCare(ctx, childId)
  await openRecord(ctx, child.id)
  if (!(await insertAlertEnd(ctx, child.id, alert, end))) return { kind: 'refused', because: 'ended-before' }
  record(ctx, 'change', 'youth-health.alert', child.id)
  return { kind: 'ended' }
}
