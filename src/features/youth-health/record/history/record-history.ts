/** What the family told of the pregnancy, the birth and illness in the family: each telling is a document, and the last one counts. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { childInCare } from '../care-relation.ts'
import type { ContactMomentId } from '../contact-moment.ts'
import { openRecord } from '../open-record.ts'
import { insertContactMoments } from '../store.ts'
import type { FamilyHistory, Perinatal } from './history.ts'

type Telling = { readonly familyHistory: FamilyHistory } | { readonly perinatal: Perinatal }

export async function recordHistory(ctx: Ctx, childId: string, observations: Telling): Promise<void> {
  const child = await childInCare(ctx, childId)
  await openRecord(ctx, child.id)
  const id = newId<ContactMomentId>()
  await insertContactMoments(ctx, [
    { id, child: child.id, on: ctx.today, kind: 'history', importFile: null, observations },
  ])
  record(ctx, 'create', 'youth-health.history', child.id)
}
