/** A professional notes a concern: the uniform signal form, with or without a record, with or without the referral index. */
import { actingProfessional, type Professional, takesPart } from '../../../centre/index.ts'
import { getChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Actor, type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { submitConcern } from '../triage/submit-concern.ts'
import type { ConcernId, NewConcern } from './concern.ts'
import { insertConcern } from './store.ts'
import { insertVersion } from './words/store.ts'

/** Of a partner that is off nobody signals anew; what was written stays, and is brought to its end. Leads to where it says so. */
export async function mustTakePart(ctx: Ctx, { organisation }: Pick<Professional, 'organisation'>): Promise<void> {
  if (!(await takesPart(ctx, organisation.kind))) throw new NotAllowed('signalling.concern', null, '/signalen?uit')
}

/** Who cannot look children up cannot act on a concern alone either: it always goes to the centre. */
export const mayKeepConcern = (actor: Actor): boolean => may.findPeople(actor)

export async function noteConcern(ctx: Ctx, entry: NewConcern): Promise<ConcernId> {
  const { child: childId, about, youth: named, recipient = 'self', ...words } = entry
  // Refused in the same way whether there is such a child or not.
  if (childId !== null && !may.findPeople(ctx.actor)) throw new NotAllowed('signalling.concern')
  const id = newId<ConcernId>()
  const child = childId === null ? null : await getChild(ctx, childId)
  const youth = child ? null : named
  const professional = await actingProfessional(ctx)
  await mustTakePart(ctx, professional)
  const { municipality, now: writtenAt } = ctx
  await insertConcern(ctx.db, {
    municipality,
    id,
    child_id: child?.id ?? null,
    about: child ? '' : about,
    noted_by: professional.id,
    organisation_id: professional.organisation.id,
    noted_at: writtenAt,
  })
  await insertVersion(ctx.db, { municipality, concern: id, version: 1, writtenAt, words, youth })
  record(ctx, 'create', 'signalling.concern', child?.id ?? null)
  if (recipient === 'centre' || !mayKeepConcern(ctx.actor))
    await submitConcern(ctx, { id, version: 1, urgency: words.urgency, childId: child?.id ?? null })
  return id
}
