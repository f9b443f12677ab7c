/** The nightly job, after reports expired: of a report that is in the index no more, nothing is kept of where it came from either. */
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { findReports } from '../referral-index/store.ts'
import { deleteExchangedReports, findAllExchanged } from './store.ts'

export async function forgetExchanged(ctx: Ctx): Promise<{ readonly forgotten: number }> {
  const ids = await findAllExchanged(ctx.db, ctx.municipality)
  const left = await asRole(ctx.db, 'cjg_index', index => findReports(index, ids))
  const kept = new Set(left.map(report => report.id))
  const gone = ids.filter(id => !kept.has(id))
  await deleteExchangedReports(ctx.db, ctx.municipality, gone)
  return { forgotten: gone.length }
}
