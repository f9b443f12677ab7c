/** A professional notes a concern: the uniform signal form, with or without the referral index. */
import { actingProfessional } from '../../../centre/index.ts'
import { getChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import type { ConcernId, NewConcern } from './concern.ts'
import { insertConcern, insertVersion } from './store.ts'

export async function noteConcern(ctx: Ctx, entry: NewConcern): Promise<ConcernId> {
  const { child: childId, about, youth: named, ...words } = entry
  const id = newId<ConcernId>()
  const child = childId === null ? null : await getChild(ctx, childId)
  const youth = child ? null : named
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
  const { municipality, now: writtenAt } = ctx
  await insertVersion(ctx.db, { municipality, concern: id, version: 1, writtenAt, words, youth })
  record(ctx, 'create', 'signalling.concern', child?.id ?? null)
  return id
}
