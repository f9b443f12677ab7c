/** A match is seen by its two reporters, and by nobody else: who else looks finds nothing. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { isId } from '../../../platform/new-id.ts'
import { ladderOf } from '../index-settings/ladder/read-ladder.ts'
import type { ReporterKey } from '../referral-index/stored-report.ts'
import { findReportedConcerns } from '../reports/store.ts'
import type { Match } from './match.ts'
import { matchFrom, type SeenMatch, seenBy } from './seen-match.ts'
import { findMatch, findMatchesOf } from './store.ts'

export type { SeenMatch } from './seen-match.ts'

/** The matches of whoever asks, newest first. */
export async function matchesOf(ctx: Ctx): Promise<readonly Match[]> {
  const seen = await seenMatchesOf(ctx)
  if (seen.length > 0) record(ctx, 'read', 'signalling.match', null, `${seen.length}`)
  return shown(ctx, seen)
}

export async function getMatch(ctx: Ctx, id: string): Promise<Match> {
  return (await getMatches(ctx, id)).match
}

/** A match, and the others of whoever asks about the same youth: so that all who reported this youth find each other in one look. */
export type OneLook = { readonly match: Match; readonly alsoOnThisYouth: readonly Match[] }

export async function getMatches(ctx: Ctx, id: string): Promise<OneLook> {
  const seen = await getSeenMatch(ctx, id)
  const onYouth = (await sameYouthOf(ctx, seen)).filter(({ match }) => match.id !== seen.match.id)
  const [match, ...alsoOnThisYouth] = await shown(ctx, [seen, ...onYouth])
  if (!match) throw new NotFound(`match ${id}`)
  record(ctx, 'read', 'signalling.match', match.mine.childId)
  return { match, alsoOnThisYouth: alsoOnThisYouth.filter(({ isCurrent }) => isCurrent) }
}

export async function getSeenMatch(ctx: Ctx, id: string): Promise<SeenMatch> {
  const match = isId(id) ? await asRole(ctx.db, 'cjg_index', index => findMatch(index, id)) : undefined
  if (!match) throw new NotFound(`match ${id}`)
  const seen = seenBy(match, reporterKey(ctx), ctx.today)
  if (!seen) throw new NotAllowed('signalling.match')
  return seen
}

/** Of whoever asks: this match with those on the same youth, when it is about one youth. */
export async function sameYouthOf(ctx: Ctx, { match }: SeenMatch): Promise<readonly SeenMatch[]> {
  if (match.kind !== 'same-youth') return []
  const me = reporterKey(ctx)
  const stored = await asRole(ctx.db, 'cjg_index', index => findMatchesOf(index, me, match.subject))
  return stored.flatMap(one => (one.kind === 'same-youth' ? (seenBy(one, me, ctx.today) ?? []) : []))
}

async function seenMatchesOf(ctx: Ctx): Promise<readonly SeenMatch[]> {
  const me = reporterKey(ctx)
  const stored = await asRole(ctx.db, 'cjg_index', index => findMatchesOf(index, me))
  return stored.flatMap(match => seenBy(match, me, ctx.today) ?? [])
}

async function shown(ctx: Ctx, seen: readonly SeenMatch[]): Promise<readonly Match[]> {
  const links = await findReportedConcerns(
    ctx.db,
    ctx.municipality,
    seen.map(({ mine }) => mine.id),
  )
  const ladder = seen.length > 0 ? await ladderOf(ctx) : []
  return seen.map(one => matchFrom(one, { seen, links, ladder, today: ctx.today }))
}

const reporterKey = (ctx: Ctx): ReporterKey => ({ municipality: ctx.municipality, id: ctx.actor.id })
