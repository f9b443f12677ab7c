/** What the mother or the midwife told of the pregnancy. What was known before stays in the record. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { childInCare } from '../../record/care-relation.ts'
import { openRecord } from '../../record/open-record.ts'
import type { PregnancyFacts } from './scheme.ts'
import { insertPregnancyFacts } from './store.ts'

export async function notePregnancy(ctx: Ctx, childId: string, facts: PregnancyFacts): Promise<void> {
  const child = await childInCare(ctx, childId)
  await openRecord(ctx, child.id)
  await insertPregnancyFacts(ctx, child.id, facts)
  record(ctx, 'change', 'youth-health.pregnancy', child.id)
}
