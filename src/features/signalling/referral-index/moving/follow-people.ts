/**
 * Every night: youths move, get other parents on record, or a BSN. Their reports get the pseudonyms of today, and whoever can be found by
 * those is found and told. That a youth moved is told to the reporter, and to the keeper of the agreements when it is to another municipality
 * (Jeugdwet 7.1.2.3 lid 1 g). One place where it is noticed, whichever page or import changed the people.
 */
import { municipalityNamed } from '../../../../centre/index.ts'
import { type ChildId, householdsOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { enqueue } from '../../../../platform/jobs/queue.ts'
import { send } from '../../../../platform/mail/send.ts'
import type { StoredMatch } from '../../matches/match.ts'
import { tellMatch, toldOf } from '../../matches/tell-match.ts'
import { meetAll, seenBeside } from '../enter-report.ts'
import { findNewestLayer, findPossibleMatches, insertMatches } from '../entering/store.ts'
import { lockKeys } from '../locks/store.ts'
import { findReports } from '../store.ts'
import { type FreshReport, type StoredReport, standingOn } from '../stored-report.ts'
import { type Changed, changedReports } from './changed-reports.ts'
import { findMet, updateKeys } from './store.ts'
import { text } from './text.ts'

/** All are locked at once, so that nobody waits for each other; what is more than this is done right after. */
const mostAtOnce = 200

export async function followPeople(ctx: Ctx): Promise<{ readonly changed: number; readonly matches: number }> {
  const all = await changedReports(ctx)
  const changed = all.slice(0, mostAtOnce)
  const met = await asRole(ctx.db, 'cjg_index', index => followAll(index, changed, ctx))
  for (const { change, matches } of met) {
    record(ctx, 'change', 'signalling.report', change.child)
    if (change.hasMoved) await tellMove(ctx, change)
    for (const match of matches) await tellMatch(ctx, match, change.child)
  }
  if (all.length > mostAtOnce)
    await enqueue(ctx.db, { queue: 'follow-people', municipality: ctx.municipality, payload: {}, runAt: ctx.now })
  return { changed: met.length, matches: met.reduce((sum, { matches }) => sum + matches.length, 0) }
}

type Followed = { readonly change: Changed; readonly matches: readonly StoredMatch[] }

async function followAll(index: Ctx['db'], changed: readonly Changed[], ctx: Ctx): Promise<readonly Followed[]> {
  if (changed.length === 0) return []
  const [, newest] = await Promise.all([
    lockKeys(index, ...changed.flatMap(({ stored, keys }) => [stored, keys])),
    findNewestLayer(index),
  ])
  if (newest !== ctx.keys.indexPseudonym.length) throw new Error('This program has other keys than the index.')
  const followed: Followed[] = []
  for (const change of changed) {
    // Read again, now that nobody else changes it; it may be gone.
    const [stored] = await findReports(index, [change.stored.id])
    if (stored) followed.push({ change, matches: await follow(index, stored, { ...stored, ...change.keys }, ctx) })
  }
  return followed
}

/** An archived report speaks only when somebody reports (7.1.4.6 lid 2), so a move wakes none. */
async function follow(index: Ctx['db'], stored: StoredReport, fresh: FreshReport, { now, today }: Ctx) {
  const met = await findMet(index, stored)
  await updateKeys(index, stored, fresh)
  const stands = (report: StoredReport) => standingOn(report, today).kind === 'stands'
  if (!stands(fresh)) return []
  const candidates = await findPossibleMatches(index, fresh)
  const others = candidates.filter(other => other.id !== fresh.id && !met.has(other.id) && stands(other))
  const matches = meetAll(fresh, seenBeside(fresh, others), today)
  const log = matches.flatMap(toldOf).map(reporter => ({ reporter, event: 'received-signal' as const }))
  if (matches.length > 0) await insertMatches(index, { matches, log }, now)
  return matches
}

async function tellMove(ctx: Ctx, { stored, child }: Changed): Promise<void> {
  const elsewhere = child === null ? null : await municipalityElsewhere(ctx, child)
  const words = elsewhere === null ? text.moved : text.movedAway
  const { email } = stored.reporter
  if (email) await send(ctx.db, ctx.municipality, { recipient: email, ...words }, ctx.now)
  if (elsewhere === null) return
  const job = { queue: 'tell-arrival', municipality: elsewhere, payload: { from: ctx.municipality }, runAt: ctx.now }
  await asRole(ctx.db, 'cjg_jobs', jobs => enqueue(jobs, job))
  record(ctx, 'transfer', 'signalling.report', child, `move to ${elsewhere}`)
}

/** As far as the town of the home is named like a municipality: which one a village lies in is not known here. */
async function municipalityElsewhere(ctx: Ctx, child: ChildId): Promise<string | null> {
  const home = (await householdsOf(ctx, child)).find(({ kind }) => kind === 'home')
  const code = home && (await municipalityNamed(ctx, home.town))
  return code === undefined || code === ctx.municipality ? null : code
}
