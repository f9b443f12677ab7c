/** The centre finds out which registered child a concern is about. The sender is not told: that somebody is known here is not the sender's to know. */
import { getChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { getTriageToDecide } from './look-up.ts'
import { insertLink } from './store.ts'

/** Again when it was somebody else after all; a child the sender named is left as it is. */
export async function linkChild(ctx: Ctx, id: string, childId: string): Promise<void> {
  const { concern } = await getTriageToDecide(ctx, id)
  if (!may.findPeople(ctx.actor) || concern.childId !== null) throw new NotAllowed('signalling.triage', null)
  const child = await getChild(ctx, childId)
  await insertLink(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    concern_id: concern.id,
    child_id: child.id,
    linked_at: ctx.now,
    linked_by: ctx.actor.id,
  })
  record(ctx, 'change', 'signalling.triage', child.id, concern.id)
}
