/** What comes next for a concern: weigh it, report it, or read why that cannot be. */
import { type NoticeParty, noticeOf } from '../../../knowledge/referral-index/notice.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Concern } from '../concerns/concern.ts'
import { type OwnReport, ownReports } from './look-up.ts'
import { mayReport, type WhyNot } from './may-report.ts'

export type NextStep =
  | { readonly kind: 'reported'; readonly report: OwnReport }
  | { readonly kind: 'weigh' }
  | { readonly kind: 'weighed-not-to-report' }
  | { readonly kind: 'report'; readonly tell: readonly NoticeParty[] }
  | { readonly kind: 'cannot'; readonly because: Exclude<WhyNot, 'not-weighed' | 'weighed-not-to-report'> }

export async function nextStepOf(ctx: Ctx, concern: Concern): Promise<NextStep> {
  const reports = await ownReports(ctx)
  const report = reports.find(({ concernId, standing }) => concernId === concern.id && standing.kind === 'stands')
  if (report) return { kind: 'reported', report }
  const reportable = await mayReport(ctx, concern)
  if (reportable.kind === 'reportable') return { kind: 'report', tell: noticeOf(reportable.birth, ctx.today).tell }
  switch (reportable.because) {
    case 'not-weighed':
      return { kind: 'weigh' }
    case 'weighed-not-to-report':
      return { kind: 'weighed-not-to-report' }
    default:
      return { kind: 'cannot', because: reportable.because }
  }
}
