/**
 * A weighed concern becomes a report in the national index: who reports, about which pseudonym, until when. Nothing of the concern
 * itself goes along. Whoever reported the same youth, address or parent before is found at once, and told.
 */
import { goneBy, plannedRemoval } from '../../../knowledge/referral-index/standing.ts'
import type { Child } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { newId } from '../../../platform/new-id.ts'
import { getConcern } from '../concerns/look-up.ts'
import type { MatchId, StoredMatch } from '../matches/match.ts'
import { meet } from '../matches/meet.ts'
import { insertMatch } from '../matches/store.ts'
import { tellMatch, toldOf } from '../matches/tell-match.ts'
import { findPossibleMatches, insertLog, insertReport, lockKeys } from '../referral-index/store.ts'
import {
  type IndexKeys,
  isSameReporter,
  type Reporter,
  type ReportId,
  type StoredReport,
  standingOn,
} from '../referral-index/stored-report.ts'
import { mayReport, type WhyNot } from './may-report.ts'
import { insertReportedConcern } from './store.ts'

export type Reporting =
  | { readonly kind: 'reported'; readonly report: ReportId; readonly matches: readonly MatchId[] }
  | { readonly kind: 'refused'; readonly because: WhyNot }

export async function reportToIndex(ctx: Ctx, concernId: string): Promise<Reporting> {
  const concern = await getConcern(ctx, concernId)
  const reportable = await mayReport(ctx, concern)
  if (reportable.kind === 'refused') return reportable
  const { child, keys, reporter } = reportable
  const report = freshReport(ctx, child, keys, reporter)
  const matches = await asRole(ctx.db, 'cjg_index', index => enter(index, report, ctx))
  if (matches === 'already-reported') return { kind: 'refused', because: matches }
  const link = { reportId: report.id, concernId: concern.id, childId: child.id, reportedBy: ctx.actor.id }
  await insertReportedConcern(ctx.db, ctx.municipality, link, ctx.now)
  record(ctx, 'create', 'signalling.report', child.id)
  for (const match of matches) await tellMatch(ctx, match, child.id)
  return { kind: 'reported', report: report.id, matches: matches.map(({ id }) => id) }
}

const freshReport = ({ now, today }: Ctx, child: Child, keys: IndexKeys, reporter: Reporter): StoredReport => ({
  ...keys,
  id: newId<ReportId>(),
  reporter,
  reportedAt: now,
  removeBy: plannedRemoval(today, child.birth.on),
  goneBy: goneBy(today, child.birth.on),
  withdrawnOn: null,
  hasSpoken: false,
})

type Entering = readonly StoredMatch[] | 'already-reported'

async function enter(index: Ctx['db'], report: StoredReport, { now, today }: Ctx): Promise<Entering> {
  await lockKeys(index, report)
  const candidates = await findPossibleMatches(index, report)
  if (candidates.some(earlier => isRepeated(report, earlier, today))) return 'already-reported'
  await insertReport(index, report)
  await insertLog(index, report.reporter, 'reported', now)
  const matches = meet(report, candidates, today)
  for (const match of matches) {
    await insertMatch(index, match, now)
    for (const reporter of toldOf(match)) await insertLog(index, reporter, 'received-signal', now)
  }
  return matches
}

const isRepeated = (report: StoredReport, earlier: StoredReport, today: Temporal.PlainDate): boolean =>
  earlier.subject === report.subject &&
  isSameReporter(earlier.reporter, report.reporter) &&
  standingOn(earlier, today).kind === 'stands'
