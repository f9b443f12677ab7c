/** By night: short paths whose term has ended are destroyed whole. Each child's line stays in the log; what it was about is gone. */
import { yearsKept } from '../../../knowledge/consent/retention.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { deleteLightHelp, findUntouchedSince } from './store.ts'

/** Twenty years after the last change of a file of youth help (Jeugdwet 7.3.8 lid 3). */
export async function destroyLightHelp(ctx: Ctx): Promise<void> {
  const since = ctx.today.subtract({ years: yearsKept }).toZonedDateTime('Europe/Amsterdam').toInstant()
  const due = await findUntouchedSince(ctx.db, ctx.municipality, since)
  if (due.length === 0) return
  await deleteLightHelp(
    ctx.db,
    ctx.municipality,
    due.map(({ id }) => id),
  )
  for (const child of new Set(due.map(one => one.child)))
    record(ctx, 'delete', 'parenting-help.light-help', child, 'term-ended')
}
