/** Every night: threads that are past the term the municipality chose. Without a choice nothing goes. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findSettings } from '../settings/store.ts'
import { deleteThreads, findThreadsBefore } from '../store.ts'

export async function destroyMessages(ctx: Ctx): Promise<number> {
  const [setting] = await findSettings(ctx.db, ctx.municipality)
  if (!setting?.keptYears) return 0
  const before = ctx.now.toZonedDateTimeISO('Europe/Amsterdam').subtract({ years: setting.keptYears }).toInstant()
  const ids = await findThreadsBefore(ctx.db, ctx.municipality, before)
  if (ids.length === 0) return 0
  await deleteThreads(ctx.db, ctx.municipality, ids)
  record(ctx, 'delete', 'information.message', null, `${ids.length} term-ended`)
  return ids.length
}
