/** Who reports, with how many reports stand, and the log of the index: for whoever keeps the agreements. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { findLog, findReporterCounts, type LogLine, type LogPlace, type ReporterCount } from './store.ts'

export type { LogLine, LogPlace, ReporterCount } from './store.ts'

/** House style, no rule: a report of over a year deserves a question. */
const oldAfter = { years: 1 }

export async function reportersOf(ctx: Ctx): Promise<readonly ReporterCount[]> {
  record(ctx, 'read', 'signalling.match-follow-up', null)
  const before = ctx.today.subtract(oldAfter)
  return asRole(ctx.db, 'cjg_index', index => findReporterCounts(index, ctx.municipality, ctx.today, before))
}

const linesPerPage = 100

/** @param before only lines from before this one; a page ends where the next one begins. */
export async function indexLog(
  ctx: Ctx,
  before: LogPlace | null,
): Promise<{ readonly lines: readonly LogLine[]; readonly last: LogPlace | null }> {
  record(ctx, 'read', 'signalling.index-log', null)
  const from = before ?? { at: ctx.now.add({ hours: 1 }), id: ctx.requestId }
  const lines = await asRole(ctx.db, 'cjg_index', index =>
    findLog(index, ctx.municipality, { before: from, most: linesPerPage }),
  )
  return { lines, last: lines.length < linesPerPage ? null : (lines.at(-1) ?? null) }
}
