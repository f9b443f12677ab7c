/** The matches that this municipality has to keep an eye on, with what was done about each. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { isId } from '../../../platform/new-id.ts'
import { ladderOf } from '../index-settings/ladder/read-ladder.ts'
import { findClimbs } from '../matches/climb/store.ts'
import type { StoredMatch } from '../matches/match.ts'
import { findMatch, findMatchesIn } from '../matches/store.ts'
import { findDeeds } from './deeds/store.ts'
import { isKept, type KeptMatch, keptMatchFrom } from './kept-match.ts'

/** Newest first; as long as both reports stand. */
export async function keptMatches(ctx: Ctx): Promise<readonly KeptMatch[]> {
  const days = { from: ctx.today.subtract({ years: 2, days: 1 }), to: ctx.today }
  const stored = await asRole(ctx.db, 'cjg_index', index => findMatchesIn(index, ctx.municipality, days))
  const kept = stored.filter(match => isKept(match, ctx.municipality, ctx.today))
  record(ctx, 'read', 'signalling.match-follow-up', null, `${kept.length}`)
  return withDeeds(ctx, kept)
}

/** How many of them stay where they are: a number for the page of the day. */
export const stalledMatches = async (ctx: Ctx): Promise<number> =>
  (await keptMatches(ctx)).filter(({ state }) => state === 'stalls').length

export async function getKeptMatch(ctx: Ctx, id: string): Promise<KeptMatch> {
  const [match] = await withDeeds(ctx, [await getStored(ctx, id)])
  if (!match) throw new NotFound(`match ${id}`)
  record(ctx, 'read', 'signalling.match-follow-up', null)
  return match
}

/** As the index holds it, for what is done about it; of another municipality alone it is not there. */
export async function getStored(ctx: Ctx, id: string): Promise<StoredMatch> {
  const match = isId(id) ? await asRole(ctx.db, 'cjg_index', index => findMatch(index, id)) : undefined
  if (!match) throw new NotFound(`match ${id}`)
  if (!isKept(match, ctx.municipality, ctx.today)) throw new NotAllowed('signalling.match-follow-up')
  return match
}

async function withDeeds(ctx: Ctx, stored: readonly StoredMatch[]): Promise<readonly KeptMatch[]> {
  const { db, municipality, today } = ctx
  const ids = stored.map(({ id }) => id)
  const climbs = Map.groupBy(await findClimbs(db, municipality, ids), ({ match }) => match)
  const deeds = await findDeeds(db, municipality, ids)
  const ladder = await ladderOf(ctx)
  return stored.map(match =>
    keptMatchFrom(match, {
      municipality,
      ladder,
      climbs: climbs.get(match.id) ?? [],
      deeds: deeds.get(match.id) ?? [],
      today,
    }),
  )
}
