/** What a child showed at one examination. What was not tried gets no answer, which never means that it failed. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { childInCare } from '../record/care-relation.ts'
import type { ContactMomentId } from '../record/contact-moment.ts'
import type { GivenAnswer } from '../record/observations.ts'
import { openRecord } from '../record/open-record.ts'
import { insertContactMoments } from '../record/store.ts'

export type NewExamination = { readonly on: Temporal.PlainDate; readonly answers: readonly GivenAnswer[] }

export async function recordAnswers(
  ctx: Ctx,
  childId: string,
  { on, answers }: NewExamination,
): Promise<ContactMomentId> {
  const child = await childInCare(ctx, childId)
  const id = newId<ContactMomentId>()
  const observations = { vanWiechen: [...answers] }
  await openRecord(ctx, child.id)
  await insertContactMoments(ctx, [{ id, child: child.id, on, kind: 'development', importFile: null, observations }])
  record(ctx, 'create', 'youth-health.development', child.id)
  return id
}
