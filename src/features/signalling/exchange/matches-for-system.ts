/**
 * The matches of an organisation's reports, for its system: whom to call, whether the reports are about different youths, and which of
 * its own reports it is about. Nothing of a youth, and nothing of what the other side reported (Jeugdwet 7.1.4.3 lid 2).
 */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { isId } from '../../../platform/new-id.ts'
import { ladderOf } from '../index-settings/ladder/read-ladder.ts'
import { agreeLead, type LeadAgreement } from '../matches/agree-lead.ts'
import type { Answer, Match, Side, StoredMatch } from '../matches/match.ts'
import { type ContactRecording, recordContact } from '../matches/record-contact.ts'
import { matchFrom, seenBy } from '../matches/seen-match.ts'
import { findMatch } from '../matches/store.ts'
import type { ReportLink } from './report-link.ts'
import {
  type FoundMatch,
  findExchangedReports,
  findMatchesAfter,
  findSystemReporters,
  type MatchPlace,
} from './store.ts'
import { onBehalfOf } from './system-reporter.ts'

export type SystemMatch = { readonly match: Match; readonly reference: string | null }
export type MatchPage = { readonly matches: readonly SystemMatch[]; readonly next: MatchPlace | null }

/** From old to new. A match between two people of the organisation itself is there twice: once for each. */
export async function matchesForSystem(ctx: Ctx, after: MatchPlace, limit: number): Promise<MatchPage> {
  const organisation = organisationIn(ctx)
  const reporters = await findSystemReporters(ctx.db, ctx.municipality, organisation)
  const who = { municipality: ctx.municipality, reporters }
  const { found, stored } = await asRole(ctx.db, 'cjg_index', async index => {
    const found = await findMatchesAfter(index, who, after, limit + 1)
    const stored = await Promise.all(found.slice(0, limit).map(({ id }) => findMatch(index, id)))
    return { found, stored: stored.flatMap(match => match ?? []) }
  })
  const matches = await shownToSystem(ctx, organisation, stored)
  record(ctx, 'read', 'signalling.match', null, `${matches.length}`)
  return { matches, next: found.length > limit ? placeOf(found[limit - 1]) : null }
}

const placeOf = (last: FoundMatch | undefined): MatchPlace | null =>
  last ? { foundAt: last.foundAt, match: last.id } : null

export async function getMatchForSystem(ctx: Ctx, id: string): Promise<SystemMatch> {
  const [shown] = await sidesOf(ctx, id)
  if (!shown) throw new NotAllowed('signalling.match')
  record(ctx, 'read', 'signalling.match', null, shown.match.id)
  return shown
}

/** The reporter of the organisation says whether the two spoke. */
export async function recordContactFromSystem(ctx: Ctx, id: string, answer: Answer): Promise<ContactRecording> {
  return recordContact(onBehalfOf(ctx, await ownReporterIn(ctx, id)), id, answer)
}

export async function agreeLeadFromSystem(ctx: Ctx, id: string, side: Side): Promise<LeadAgreement> {
  return agreeLead(onBehalfOf(ctx, await ownReporterIn(ctx, id)), id, side)
}

async function ownReporterIn(ctx: Ctx, id: string): Promise<string> {
  const match = await storedMatch(ctx, id)
  const [link] = await linksIn(ctx, organisationIn(ctx), [match])
  if (!link) throw new NotAllowed('signalling.match')
  return link.reporter
}

const sidesOf = async (ctx: Ctx, id: string): Promise<readonly SystemMatch[]> =>
  shownToSystem(ctx, organisationIn(ctx), [await storedMatch(ctx, id)])

async function storedMatch(ctx: Ctx, id: string): Promise<StoredMatch> {
  const match = isId(id) ? await asRole(ctx.db, 'cjg_index', index => findMatch(index, id)) : undefined
  if (!match) throw new NotFound(`match ${id}`)
  return match
}

async function shownToSystem(
  ctx: Ctx,
  organisation: string,
  stored: readonly StoredMatch[],
): Promise<readonly SystemMatch[]> {
  if (stored.length === 0) return []
  const links = await linksIn(ctx, organisation, stored)
  const ladder = await ladderOf(ctx)
  return stored.flatMap(match =>
    links.flatMap(link => {
      const me = { municipality: ctx.municipality, id: link.reporter }
      const seen = isPartOf(match, link) ? seenBy(match, me, ctx.today) : undefined
      if (seen?.mine.id !== link.reportId) return []
      const around = { seen: [seen], links: [], ladder, today: ctx.today }
      return [{ match: matchFrom(seen, around), reference: link.reference }]
    }),
  )
}

const isPartOf = ({ fresh, earlier }: StoredMatch, { reportId }: ReportLink): boolean =>
  fresh.id === reportId || earlier.id === reportId

/** The organisation's own reports in these matches, the fresh one of a match first. */
async function linksIn(ctx: Ctx, organisation: string, stored: readonly StoredMatch[]): Promise<readonly ReportLink[]> {
  const fresh = new Set(stored.map(match => match.fresh.id))
  const ids = [...fresh, ...stored.map(match => match.earlier.id)]
  const links = await findExchangedReports(ctx.db, ctx.municipality, organisation, ids)
  return links.toSorted((a, b) => Number(fresh.has(b.reportId)) - Number(fresh.has(a.reportId)))
}

function organisationIn({ actor: { organisation } }: Ctx): string {
  if (organisation === null) throw new NotAllowed('signalling.match')
  return organisation
}
