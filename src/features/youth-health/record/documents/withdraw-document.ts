/** A document no longer counts: it belongs to somebody else, or is not right. It stays stored until the record itself is destroyed. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { childInCare } from '../care-relation.ts'
import { openRecord } from '../open-record.ts'
import type { DocumentId } from './document.ts'
import { insertWithdrawal } from './store.ts'

export type DocumentWithdrawn =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'refused'; readonly because: 'withdrawn-before' }

/** As a letter may still come into a closed record, it may also be taken back there. */
export async function withdrawDocument(
  ctx: Ctx,
  childId: string,
  document: DocumentId,
  reason: string,
): Promise<DocumentWithdrawn> {
  const child = await childInCare(ctx, childId)
  await openRecord(ctx, child.id, 'letter')
  if (!(await insertWithdrawal(ctx, child.id, document, reason)))
    return { kind: 'refused', because: 'withdrawn-before' }
  record(ctx, 'change', 'youth-health.document', child.id, document)
  return { kind: 'withdrawn' }
}
