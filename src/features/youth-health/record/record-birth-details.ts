/** Pregnancy, birth and the parents' heights. What was known before stays in the record; the details recorded last count. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { childInCare } from './care-relation.ts'
import type { ContactMomentId } from './contact-moment.ts'
import type { BirthDetails } from './observations.ts'
import { openRecord } from './open-record.ts'
import { insertContactMoments } from './store.ts'

export async function recordBirthDetails(ctx: Ctx, childId: string, birth: BirthDetails): Promise<void> {
  const child = await childInCare(ctx, childId)
  await openRecord(ctx, child.id)
  const id = newId<ContactMomentId>()
  const observations = { birth }
  await insertContactMoments(ctx, [
    { id, child: child.id, on: ctx.today, kind: 'birth', importFile: null, observations },
  ])
  record(ctx, 'change', 'youth-health.birth-details', child.id)
}
