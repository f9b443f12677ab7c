/**
 * Every night: closed concerns whose term has ended are destroyed with all that hangs on them, and a line says how many. Without a term of the
 * municipality nothing is destroyed. What led to a report in the referral index waits until that is gone.
 */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { findSettings } from '../settings/store.ts'
import { deleteConcerns, findClosedBefore, insertConcernDestruction } from './store.ts'

export async function destroyConcerns(ctx: Ctx): Promise<{ readonly destroyed: number }> {
  const [setting] = await findSettings(ctx.db, ctx.municipality)
  const keptYears = setting?.keptYears ?? null
  if (keptYears === null) return { destroyed: 0 }
  const doomed = await findClosedBefore(ctx.db, ctx.municipality, ctx.today.subtract({ years: keptYears }))
  if (doomed.length === 0) return { destroyed: 0 }
  await deleteConcerns(
    ctx.db,
    ctx.municipality,
    doomed.map(concern => concern.id),
  )
  await insertConcernDestruction(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    destroyed_at: ctx.now,
    destroyed_by: ctx.actor.name,
    kept_years: keptYears,
    concerns: doomed.length,
  })
  for (const { child } of doomed) record(ctx, 'delete', 'signalling.concern', child, 'term-ended')
  return { destroyed: doomed.length }
}
