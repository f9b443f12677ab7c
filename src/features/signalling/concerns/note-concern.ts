/** A professional notes a concern: the uniform signal form, with or without the referral index. */
import { actingProfessional } from '../../../centre/index.ts'
import { getChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import type { ConcernId, NewConcern } from './concern.ts'
import { insertConcern, insertVersion } from './store.ts'

export async function noteConcern(ctx: Ctx, entry: NewConcern): Promise<ConcernId> {
  const { child: childId, about, ...words } = entry
  const id = newId<ConcernId>()
  const child = childId === null ? null : await getChild(ctx, childId)
  const professional = await actingProfessional(ctx)
  await insertConcern(ctx.db, {
    municipality: ctx.municipality,
    id,
    child_id: child?.id ?? null,
    about: child ? '' : about,
    noted_by: professional.id,
    organisation_id: professional.organisation.id,
    noted_at: ctx.now,
  })
  await insertVersion(ctx.db, { municipality: ctx.municipality, concern: id, version: 1, writtenAt: ctx.now, words })
  record(ctx, 'create', 'signalling.concern', child?.id ?? null)
  return id
}
