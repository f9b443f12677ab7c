/**
 * Another system reports a youth for one of its people. The answer is the same whoever reported before: of a match both sides hear
 * afterwards, by asking for it (Jeugdwet 7.1.4.3 lid 2).
 */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { tellMatch } from '../matches/tell-match.ts'
import { enterReport } from '../referral-index/enter-report.ts'
import { freshReport } from '../referral-index/fresh-report.ts'
import type { ReportId } from '../referral-index/stored-report.ts'
import { type ExchangedReport, exchangedReportFrom } from './exchanged-report.ts'
import { mayReportBySystem, type SystemReport, type WhyNotBySystem } from './may-report.ts'
import { insertExchangedReport } from './store.ts'

export type ReportingBySystem =
  | { readonly kind: 'reported'; readonly report: ExchangedReport }
  /** One's own report that still stands, so that whoever lost its number can find it. */
  | { readonly kind: 'already-reported'; readonly report: ReportId }
  | { readonly kind: 'refused'; readonly because: WhyNotBySystem }

export async function reportFromSystem(ctx: Ctx, asked: SystemReport): Promise<ReportingBySystem> {
  const reportable = await mayReportBySystem(ctx, asked)
  if (reportable.kind === 'refused') return reportable
  const { keys, reporter, child } = reportable
  const stored = freshReport({ keys, reporter, birth: asked.youth.birthDate }, ctx)
  const entering = await asRole(ctx.db, 'cjg_index', index => enterReport(index, stored, ctx))
  if (entering.kind === 'already-reported') return { kind: 'already-reported', report: entering.standing.id }
  const { reference } = asked
  const link = { reportId: stored.id, organisation: reporter.organisation.id, reporter: reporter.id, reference }
  await insertExchangedReport(ctx.db, ctx.municipality, link, ctx.now)
  record(ctx, 'create', 'signalling.report', child?.id ?? null, stored.id)
  for (const match of entering.matches) await tellMatch(ctx, match, child?.id ?? null)
  const report = exchangedReportFrom(link, stored, ctx.today)
  if (!report) throw new Error('a fresh report stands')
  return { kind: 'reported', report }
}
