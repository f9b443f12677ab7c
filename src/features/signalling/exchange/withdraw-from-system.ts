/** The system of an organisation takes a report of that organisation back, for the same two reasons as a person does. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { standingOn } from '../referral-index/stored-report.ts'
import { takeBack, type Withdrawal, type WithdrawalReason } from '../reports/withdraw-report.ts'
import { openExchangedReport } from './exchanged-report.ts'
import { deleteExchangedReports } from './store.ts'

/** Also from the archive a report that should not have been made can be destroyed. */
export async function withdrawFromSystem(ctx: Ctx, id: string, because: WithdrawalReason): Promise<Withdrawal> {
  const { link, stored } = await openExchangedReport(ctx, id)
  const { kind } = standingOn(stored, ctx.today)
  if (kind === 'gone' || (because === 'risk-gone' && kind !== 'stands'))
    return { kind: 'refused', because: 'no-longer-stands' }
  await takeBack(ctx, stored, because)
  if (because === 'unjustified') await deleteExchangedReports(ctx.db, ctx.municipality, [link.reportId])
  record(ctx, because === 'unjustified' ? 'delete' : 'change', 'signalling.report', null, because)
  return { kind: 'withdrawn' }
}
