/**
 * What a family may know of reports in the index: that there is one, of whom, since when, and where to object. Who is told follows the
 * youth's age (knowledge/referral-index/notice.ts): the legal representative to 12, both to 16, then the youth alone.
 */
import { type NoticeParty, noticeOf } from '../../../knowledge/referral-index/notice.ts'
import type { Standing } from '../../../knowledge/referral-index/standing.ts'
import { type Child, isGuardian } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { subjectsOf } from '../referral-index/index-keys.ts'
import { findReportsAbout } from '../referral-index/store.ts'
import { type StoredReport, standingOn } from '../referral-index/stored-report.ts'

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
  const party = await partyOf(ctx, child)
  const rule = noticeOf(child.birth.on, ctx.today)
  if (party === null || !rule.tell.includes(party)) return { kind: 'not-told' }
  const subjects = await subjectsOf(ctx, child)
  const stored = await asRole(ctx.db, 'cjg_index', index => findReportsAbout(index, subjects))
  record(ctx, 'read', 'signalling.report', child.id)
  return {
    kind: 'told',
    reports: stored.flatMap(report => noticeFrom(report, ctx.today) ?? []),
    requestBy: rule.requestBy,
  }
}

async function partyOf(ctx: Ctx, child: Child): Promise<NoticeParty | null> {
  if (ctx.actor.id === child.id) return 'youth'
  return (await isGuardian(ctx, ctx.actor.id, child.id)) === 'with-custody' ? 'legal-representative' : null
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
