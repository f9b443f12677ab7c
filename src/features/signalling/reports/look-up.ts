/** The reports of whoever asks, and until when they stand. */
import type { Standing } from '../../../knowledge/referral-index/standing.ts'
import type { ChildId } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { isId } from '../../../platform/new-id.ts'
import type { ConcernId } from '../concerns/concern.ts'
import { findReports } from '../referral-index/store.ts'
import { type ReportId, type StoredReport, standingOn } from '../referral-index/stored-report.ts'
import { findConcernsReportedBy, findReportedConcerns, type ReportedConcern } from './store.ts'

export type OwnReport = {
  readonly id: ReportId
  readonly concernId: ConcernId
  readonly childId: ChildId | null
  readonly reportedAt: Temporal.Instant
  readonly standing: Exclude<Standing, { kind: 'gone' }>
}

/** Newest first; what is gone is left out, also before the nightly job has destroyed it. */
export async function ownReports(ctx: Ctx): Promise<readonly OwnReport[]> {
  return readReports(ctx, await findConcernsReportedBy(ctx.db, ctx.municipality, ctx.actor.id))
}

/** Only those about this child. */
export async function ownReportsAbout(ctx: Ctx, child: ChildId): Promise<readonly OwnReport[]> {
  const links = await findConcernsReportedBy(ctx.db, ctx.municipality, ctx.actor.id)
  return readReports(
    ctx,
    links.filter(link => link.childId === child),
  )
}

async function readReports(ctx: Ctx, links: readonly ReportedConcern[]): Promise<readonly OwnReport[]> {
  const stored = await storedReportsOf(ctx, links)
  if (stored.length > 0) record(ctx, 'read', 'signalling.report', null, `${stored.length}`)
  return links.flatMap(link => {
    const report = stored.find(candidate => candidate.id === link.reportId)
    return report ? (ownReportFrom(link, report, ctx.today) ?? []) : []
  })
}

export async function getOwnReport(ctx: Ctx, id: string): Promise<{ own: OwnReport; stored: StoredReport }> {
  const links = isId(id) ? await findReportedConcerns(ctx.db, ctx.municipality, [id]) : []
  const [link] = links
  if (!link) throw new NotFound(`report ${id}`)
  if (link.reportedBy !== ctx.actor.id) throw new NotAllowed('signalling.report', link.childId)
  const [stored] = await storedReportsOf(ctx, links)
  const own = stored && ownReportFrom(link, stored, ctx.today)
  if (!own) throw new NotFound(`report ${id}`)
  record(ctx, 'read', 'signalling.report', own.childId)
  return { own, stored }
}

async function storedReportsOf(ctx: Ctx, links: readonly ReportedConcern[]): Promise<readonly StoredReport[]> {
  const ids = links.map(link => link.reportId)
  return ids.length === 0 ? [] : asRole(ctx.db, 'cjg_index', index => findReports(index, ids))
}

function ownReportFrom(link: ReportedConcern, report: StoredReport, today: Temporal.PlainDate): OwnReport | undefined {
  const standing = standingOn(report, today)
  if (standing.kind === 'gone') return undefined
  const { concernId, childId } = link
  return { id: report.id, concernId, childId, reportedAt: report.reportedAt, standing }
}
