/** A report that came from the system of an organisation: what that organisation may see of it, which is nothing of the youth. */
import type { Standing } from '../../../knowledge/referral-index/standing.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { isId } from '../../../platform/new-id.ts'
import { findReports } from '../referral-index/store.ts'
import { type ReportId, type StoredReport, standingOn } from '../referral-index/stored-report.ts'
import type { ReportLink } from './report-link.ts'
import { findExchangedReport } from './store.ts'

export type ExchangedReport = {
  readonly id: ReportId
  readonly reference: string | null
  readonly reportedAt: Temporal.Instant
  readonly standing: Exclude<Standing, { kind: 'gone' }>
}

export async function getExchangedReport(ctx: Ctx, id: string): Promise<ExchangedReport> {
  const { link, stored } = await openExchangedReport(ctx, id)
  const report = exchangedReportFrom(link, stored, ctx.today)
  if (!report) throw new NotFound(`report ${id}`)
  record(ctx, 'read', 'signalling.report', null, report.id)
  return report
}

export async function openExchangedReport(ctx: Ctx, id: string): Promise<{ link: ReportLink; stored: StoredReport }> {
  const link = isId(id) ? await findExchangedReport(ctx.db, ctx.municipality, id) : undefined
  if (!link) throw new NotFound(`report ${id}`)
  if (link.organisation !== ctx.actor.organisation) throw new NotAllowed('signalling.report')
  const [stored] = await asRole(ctx.db, 'cjg_index', index => findReports(index, [link.reportId]))
  if (!stored) throw new NotFound(`report ${id}`)
  return { link, stored }
}

export function exchangedReportFrom(
  { reference }: Pick<ReportLink, 'reference'>,
  stored: StoredReport,
  today: Temporal.PlainDate,
): ExchangedReport | undefined {
  const standing = standingOn(stored, today)
  if (standing.kind === 'gone') return undefined
  return { id: stored.id, reference, reportedAt: stored.reportedAt, standing }
}
