/** Requests with the youth and the reports they are about, and where they stand today. */
import { requestStanding } from '../../../../knowledge/referral-index/requests.ts'
import { type Child, getChildren } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { findReports } from '../../referral-index/store.ts'
import { type StoredReport, standingOn } from '../../referral-index/stored-report.ts'
import { presentReports } from '../shown.ts'
import type { Request, RequestView } from './request.ts'

export async function viewsOf(ctx: Ctx, requests: readonly Request[]): Promise<readonly RequestView[]> {
  const children = await getChildren(ctx, [...new Set(requests.map(request => request.childId))])
  const byId = new Map<string, Child>(children.map(child => [child.id, child]))
  const ids = requests.flatMap(({ report }) => report ?? [])
  const stored = ids.length === 0 ? [] : await asRole(ctx.db, 'cjg_index', index => findReports(index, ids))
  const views: RequestView[] = []
  for (const request of requests) {
    const child = byId.get(request.childId)
    if (child) views.push(await viewOf(ctx, request, child, stored))
  }
  return views
}

async function viewOf(ctx: Ctx, request: Request, child: Child, stored: readonly StoredReport[]): Promise<RequestView> {
  const reports =
    request.report === null
      ? (await presentReports(ctx, child)).filter(({ reporter }) => reporter.municipality === ctx.municipality)
      : stored.filter(({ id }) => id === request.report).filter(one => standingOn(one, ctx.today).kind !== 'gone')
  const facts = {
    birth: child.birth.on,
    hasDied: child.diedOn !== null,
    isReportGone: request.report !== null && reports.length === 0,
    askedOn: request.askedOn,
    voices: request.voices,
    extendedOn: request.extension?.on ?? null,
    endedBy: request.endedBy,
    decidedOn: request.decision?.on ?? null,
  }
  return { request, child, reports, standing: requestStanding(facts, ctx.today) }
}
