/**
 * A weighed concern becomes a report in the national index: who reports, about which pseudonym, until when. Nothing of the concern
 * itself goes along. Whoever reported the same youth, address or parent before is found at once, and told.
 */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { getConcern } from '../concerns/look-up.ts'
import type { MatchId } from '../matches/match.ts'
import { tellMatch } from '../matches/tell-match.ts'
import { enterReport } from '../referral-index/enter-report.ts'
import { freshReport } from '../referral-index/fresh-report.ts'
import type { ReportId } from '../referral-index/stored-report.ts'
import { mayReport, type WhyNot } from './may-report.ts'
import { insertReportedConcern } from './store.ts'

export type Reporting =
  | { readonly kind: 'reported'; readonly report: ReportId; readonly matches: readonly MatchId[] }
  | { readonly kind: 'refused'; readonly because: WhyNot }

export async function reportToIndex(ctx: Ctx, concernId: string): Promise<Reporting> {
  const concern = await getConcern(ctx, concernId)
  const reportable = await mayReport(ctx, concern)
  if (reportable.kind === 'refused') return reportable
  const { child, birth, keys, reporter } = reportable
  const report = freshReport({ keys, reporter, birth }, ctx)
  const entering = await asRole(ctx.db, 'cjg_index', index => enterReport(index, report, ctx))
  if (entering.kind === 'already-reported') return { kind: 'refused', because: entering.kind }
  const { matches } = entering
  const link = { reportId: report.id, concernId: concern.id, childId: child, reportedBy: ctx.actor.id }
  await insertReportedConcern(ctx.db, ctx.municipality, link, ctx.now)
  record(ctx, 'create', 'signalling.report', child)
  for (const match of matches) await tellMatch(ctx, match, child)
  return { kind: 'reported', report: report.id, matches: matches.map(({ id }) => id) }
}
