/** A questionnaire is not needed any more, or what came back was read. Both are written once. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { childInCare } from '../record/care-relation.ts'
import { openRecord } from '../record/open-record.ts'
import type { Request } from './request.ts'
import { findRequest, insertFact, lockRequest, saveDraft } from './store.ts'

/** Its link opens nothing any more, and what was filled in so far is forgotten. What came back stays. */
export async function withdrawRequest(ctx: Ctx, childId: string, id: string): Promise<void> {
  const request = await getRequest(ctx, childId, id)
  await openRecord(ctx, request.child)
  await lockRequest(ctx.db, ctx.municipality, request.id)
  const latest = await findRequest(ctx.db, ctx.municipality, request.id)
  if (latest?.returned) return
  await insertFact(ctx, 'questionnaire_withdrawal', request)
  await saveDraft(ctx, request.id, null)
  record(ctx, 'change', 'youth-health.questionnaire-request', request.child)
}

export async function markRead(ctx: Ctx, childId: string, id: string): Promise<void> {
  const request = await getRequest(ctx, childId, id)
  await openRecord(ctx, request.child)
  if (!request.returned) return
  await insertFact(ctx, 'questionnaire_reading', request)
  record(ctx, 'change', 'youth-health.questionnaire', request.child)
}

/** A request about this child; throws NotFound for any other. */
export async function getRequest(ctx: Ctx, childId: string, id: string): Promise<Request> {
  const child = await childInCare(ctx, childId)
  const request = isId(id) ? await findRequest(ctx.db, ctx.municipality, id) : undefined
  if (request?.child !== child.id) throw new NotFound(`questionnaire ${id}`)
  return request
}
