/** The reporter takes a report back: it should not have been made, and is destroyed; or the risk is gone, and it goes to the archive. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { deleteReports, insertLog, insertWithdrawal } from '../referral-index/store.ts'
import type { StoredReport } from '../referral-index/stored-report.ts'
import { getOwnReport } from './look-up.ts'
import { deleteReportedConcerns } from './store.ts'

export const withdrawalReasons = ['risk-gone', 'unjustified'] as const
export type WithdrawalReason = (typeof withdrawalReasons)[number]

export type Withdrawal =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'refused'; readonly because: 'no-longer-stands' }

/** Also from the archive a report that should not have been made can be destroyed. */
export async function withdrawReport(ctx: Ctx, id: string, because: WithdrawalReason): Promise<Withdrawal> {
  const { own, stored } = await getOwnReport(ctx, id)
  if (because === 'risk-gone' && own.standing.kind !== 'stands') return { kind: 'refused', because: 'no-longer-stands' }
  await takeBack(ctx, stored, because)
  if (because === 'unjustified') await deleteReportedConcerns(ctx.db, ctx.municipality, [own.id])
  record(ctx, because === 'unjustified' ? 'delete' : 'change', 'signalling.report', own.childId, because)
  return { kind: 'withdrawn' }
}

/** Out of the index, or to its archive. What is kept here of where it came from is the caller's. */
export const takeBack = (ctx: Ctx, { id, reporter }: StoredReport, because: WithdrawalReason): Promise<void> =>
  asRole(ctx.db, 'cjg_index', async index => {
    if (because === 'unjustified') await deleteReports(index, [id])
    else await insertWithdrawal(index, id, ctx.today)
    await insertLog(index, reporter, 'withdrew', ctx.now)
  })
