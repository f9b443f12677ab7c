/** Every night: of contacts past the term that the municipality chose, about which child they were. Without a choice nothing goes. */
import { record } from '../../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { findKeepings, findNamedBefore, forgetChildrenOf } from './store.ts'

/** The contact is counted on, about nobody. Each child's line stays in the log; what was asked is not in it. */
export async function forgetNamesOfContacts(ctx: Ctx): Promise<void> {
  const [chosen] = await findKeepings(ctx.db, ctx.municipality)
  if (!chosen) return
  const since = ctx.now.toZonedDateTimeISO('Europe/Amsterdam').subtract({ years: chosen.keptYears }).toInstant()
  const due = await findNamedBefore(ctx.db, ctx.municipality, since)
  if (due.length === 0) return
  await forgetChildrenOf(
    ctx.db,
    ctx.municipality,
    due.map(({ id }) => id),
  )
  for (const child of new Set(due.flatMap(({ children }) => children)))
    record(ctx, 'delete', 'parenting-help.contact', child, 'term-ended')
}
