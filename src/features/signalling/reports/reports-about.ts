/**
 * What a family may know of reports in the index: that there is one, of whom, since when, and where to object. Who is told follows the
 * youth's age (knowledge/referral-index/notice.ts): the legal representative to 12, both to 16, then the youth alone.
 */
import { type NoticeParty, noticeOf } from '../../../knowledge/referral-index/notice.ts'
import type { Standing } from '../../../knowledge/referral-index/standing.ts'
import type { Child } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type StoredReport, standingOn } from '../referral-index/stored-report.ts'
import { shownTo } from '../rights/shown.ts'

export type ReportNotice = {
  readonly professional: string
  readonly organisation: string
  readonly reportedAt: Temporal.Instant
  readonly standing: Exclude<Standing, { kind: 'gone' }>
  /** CBS code of the municipality that decides on a request or objection (Jeugdwet 7.1.5.2); the reporter advises. */
  readonly decidedBy: string
}
export type ReportsAbout =
  | {
      readonly kind: 'told'
      readonly reports: readonly ReportNotice[]
      /** Who asks to see, correct, erase or oppose; when both, together. */
      readonly requestBy: readonly NoticeParty[]
    }
  /** At this age, or without custody, it is not for whoever asks. */
  | { readonly kind: 'not-told' }

export async function reportsAbout(ctx: Ctx, child: Child): Promise<ReportsAbout> {
  const shown = await shownTo(ctx, ctx.actor.id, child)
  if (!shown.isTold) return { kind: 'not-told' }
  record(ctx, 'read', 'signalling.report', child.id)
  return {
    kind: 'told',
    reports: shown.reports.flatMap(report => noticeFrom(report, ctx.today) ?? []),
    requestBy: noticeOf(child.birth.on, ctx.today).requestBy,
  }
}

function noticeFrom(report: StoredReport, today: Temporal.PlainDate): ReportNotice | undefined {
  const standing = standingOn(report, today)
  if (standing.kind === 'gone') return undefined
  const { reporter, reportedAt } = report
  return {
    professional: reporter.name,
    organisation: reporter.organisation.name,
    reportedAt,
    standing,
    decidedBy: reporter.municipality,
  }
}
