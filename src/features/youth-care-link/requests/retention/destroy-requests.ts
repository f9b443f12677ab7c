/**
 * Requests to youth care are kept for the years that the municipality set, counted from their last step, and then destroyed whole. No source was
 * found for a term of the one who asks: until it sets one, nothing is destroyed. Messages with providers are no part of this.
 */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { NewRetention, RetentionSetting } from '../../../../platform/retention/retention-setting.ts'
import { type CareRequest, objectOf } from '../request.ts'
import { findRequests } from '../store.ts'
import { deleteRequests, findEndedBefore, findRetention, insertDestruction, insertRetention } from './store.ts'

export const retentionOf = (ctx: Ctx): Promise<RetentionSetting | undefined> => findRetention(ctx.db, ctx.municipality)

export async function setRequestRetention(ctx: Ctx, { years, source }: NewRetention): Promise<void> {
  await insertRetention(ctx.db, {
    municipality: ctx.municipality,
    set_at: ctx.now,
    years,
    source,
    set_by: ctx.actor.id,
    set_by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'youth-care-link.retention', null, `${years}`)
}

/** Every night. The lines of each child stay in the log; what they were about is gone. */
export async function destroyRequests(ctx: Ctx): Promise<{ readonly destroyed: number }> {
  const setting = await retentionOf(ctx)
  if (!setting) return { destroyed: 0 }
  const endedBefore = ctx.today.subtract({ years: setting.years })
  const ids = await findEndedBefore(ctx.db, ctx.municipality, endedBefore)
  if (ids.length === 0) return { destroyed: 0 }
  const doomed: CareRequest[] = []
  for (const id of ids) doomed.push(...(await findRequests(ctx.db, ctx.municipality, { kind: 'one', id })))
  await deleteRequests(ctx.db, ctx.municipality, ids)
  await insertDestruction(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    destroyed_at: ctx.now,
    ended_before: endedBefore,
    requests: doomed.length,
  })
  for (const request of doomed) record(ctx, 'delete', objectOf(request), request.child, 'term-ended')
  return { destroyed: doomed.length }
}
