/** The system of an organisation takes a report of that organisation back, for the same two reasons as a person does. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { deleteReports, insertLog, insertWithdrawal } from '../referral-index/store.ts'
import { standingOn } from '../referral-index/stored-report.ts'
import type { Withdrawal, WithdrawalReason } from '../reports/withdraw-report.ts'
import { openExchangedReport } from './exchanged-report.ts'
import { deleteExchangedReports } from './store.ts'

/** Also from the archive a report that should not have been made can be destroyed. */
export async function withdrawFromSystem(ctx: Ctx, id: string, because: WithdrawalReason): Promise<Withdrawal> {
  const { link, stored } = await openExchangedReport(ctx, id)
  const { kind } = standingOn(stored, ctx.today)
  if (kind === 'gone' || (because === 'risk-gone' && kind !== 'stands'))
    return { kind: 'refused', because: 'no-longer-stands' }
  await asRole(ctx.db, 'cjg_index', async index => {
    if (because === 'unjustified') await deleteReports(index, [stored.id])
    else await insertWithdrawal(index, stored.id, ctx.today)
    await insertLog(index, stored.reporter, 'withdrew', ctx.now)
  })
  if (because === 'unjustified') await deleteExchangedReports(ctx.db, ctx.municipality, [link.reportId])
  record(ctx, because === 'unjustified' ? 'delete' : 'change', 'signalling.report', null, because)
  return { kind: 'withdrawn' }
}
