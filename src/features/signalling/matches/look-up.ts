/** A match is seen by its two reporters, and by nobody else: who else looks finds nothing. */

import { holidaysFrom } from '../../../knowledge/ages/dutch-holidays.ts'
import { followUp, mayLead } from '../../../knowledge/referral-index/follow-up.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { isId } from '../../../platform/new-id.ts'
import { isSameReporter, type ReporterKey, type StoredReport, standingOn } from '../referral-index/stored-report.ts'
import { findReportedConcerns, type ReportedConcern } from '../reports/store.ts'
import type { Match, StoredMatch } from './match.ts'
import { findMatch, findMatchesOf } from './store.ts'

/** The matches of whoever asks, newest first. */
export async function matchesOf(ctx: Ctx): Promise<readonly Match[]> {
  const me = reporterKey(ctx)
  const stored = await asRole(ctx.db, 'cjg_index', index => findMatchesOf(index, me))
  const visible = stored.flatMap(match => seenBy(match, me, ctx.today) ?? [])
  const links = await findReportedConcerns(
    ctx.db,
    ctx.municipality,
    visible.map(({ mine }) => mine.id),
  )
  if (visible.length > 0) record(ctx, 'read', 'signalling.match', null, `${visible.length}`)
  return visible.map(seen => matchFrom(seen, links, ctx.today))
}

export async function getMatch(ctx: Ctx, id: string): Promise<Match> {
  const seen = await getSeenMatch(ctx, id)
  const links = await findReportedConcerns(ctx.db, ctx.municipality, [seen.mine.id])
  const match = matchFrom(seen, links, ctx.today)
  record(ctx, 'read', 'signalling.match', match.mine.childId)
  return match
}

/** A match and which of its reports is whose, for one of the two reporters. */
export type SeenMatch = { readonly match: StoredMatch; readonly mine: StoredReport; readonly other: StoredReport }

export async function getSeenMatch(ctx: Ctx, id: string): Promise<SeenMatch> {
  const match = isId(id) ? await asRole(ctx.db, 'cjg_index', index => findMatch(index, id)) : undefined
  if (!match) throw new NotFound(`match ${id}`)
  const seen = seenBy(match, reporterKey(ctx), ctx.today)
  if (!seen) throw new NotAllowed('signalling.match')
  return seen
}

const reporterKey = (ctx: Ctx): ReporterKey => ({ municipality: ctx.municipality, id: ctx.actor.id })

/** Undefined when this reporter is not to see it: not one of the two, reported long ago, or one of the reports is gone. */
function seenBy(match: StoredMatch, me: ReporterKey, today: Temporal.PlainDate): SeenMatch | undefined {
  const { fresh, earlier, kind } = match
  if ([fresh, earlier].some(report => standingOn(report, today).kind === 'gone')) return undefined
  if (isSameReporter(fresh.reporter, me)) return { match, mine: fresh, other: earlier }
  return isSameReporter(earlier.reporter, me) && kind !== 'archive' ? { match, mine: earlier, other: fresh } : undefined
}

function matchFrom(seen: SeenMatch, links: readonly ReportedConcern[], today: Temporal.PlainDate): Match {
  const { match, mine, other } = seen
  const link = links.find(({ reportId }) => reportId === mine.id)
  const isCurrent = [mine, ...(match.kind === 'archive' ? [] : [other])].every(
    report => standingOn(report, today).kind === 'stands',
  )
  return {
    id: match.id,
    kind: match.kind,
    foundOn: match.foundOn,
    isCurrent,
    mine: {
      report: mine.id,
      concern: link?.concernId ?? null,
      childId: link?.childId ?? null,
      mayLead: mayLead(mine.reporter.organisation.domain),
    },
    other: {
      name: other.reporter.name,
      organisation: other.reporter.organisation.name,
      phone: other.reporter.phone,
      email: other.reporter.email,
      mayLead: mayLead(other.reporter.organisation.domain),
    },
    contact: match.contact,
    lead: match.lead && { side: match.lead.report === mine.id ? 'me' : 'other', agreedOn: match.lead.agreedOn },
    followUp: isCurrent && match.kind !== 'archive' ? termsOf(match, today) : null,
  }
}

const termsOf = ({ foundOn, contact, lead }: StoredMatch, today: Temporal.PlainDate) =>
  followUp(
    { signalledOn: foundOn, contactedOn: contact?.on ?? null, leadAgreedOn: lead?.agreedOn ?? null },
    today,
    holidaysFrom(foundOn),
  )
