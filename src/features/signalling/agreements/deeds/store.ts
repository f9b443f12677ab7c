import type { Ctx, MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type Deed, deedKinds } from './deed.ts'

/** By match, the last first. */
export async function findDeeds(
  db: Db,
  municipality: MunicipalityCode,
  matches: readonly string[],
): Promise<ReadonlyMap<string, readonly Deed[]>> {
  if (matches.length === 0) return new Map()
  const rows = await db
    .selectFrom('signalling.keeper_deed')
    .select(['match_id', 'kind', 'on_day', 'whom', 'words', 'done_by_name', 'done_at'])
    .where('municipality', '=', municipality)
    .where('match_id', 'in', [...matches])
    .orderBy('done_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const deeds = rows.map(row => ({
    match: row.match_id,
    kind: oneOf(deedKinds, row.kind),
    on: row.on_day,
    whom: row.whom,
    words: row.words,
    byName: row.done_by_name,
    doneAt: row.done_at,
  }))
  return Map.groupBy(deeds, deed => deed.match)
}

export async function insertDeed(
  { db, municipality, actor, now }: Ctx,
  match: string,
  deed: Pick<Deed, 'kind' | 'on' | 'whom' | 'words'>,
): Promise<void> {
  await db
    .insertInto('signalling.keeper_deed')
    .values({
      municipality,
      match_id: match,
      id: newId<string>(),
      kind: deed.kind,
      on_day: deed.on,
      whom: deed.whom,
      words: deed.words,
      done_by: actor.id,
      done_by_name: actor.name,
      done_at: now,
    })
    .execute()
}

/** The matches with which nothing more is done here. */
export async function findClosedMatches(db: Db, municipality: MunicipalityCode): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('signalling.keeper_deed')
    .select('match_id')
    .where('municipality', '=', municipality)
    .where('kind', '=', 'closed')
    .execute()
  return new Set(rows.map(row => row.match_id))
}

export async function findMatchesWithDeeds(db: Db, municipality: MunicipalityCode): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('signalling.keeper_deed')
    .select('match_id')
    .distinct()
    .where('municipality', '=', municipality)
    .execute()
  return rows.map(row => row.match_id)
}

export async function deleteDeeds(db: Db, municipality: MunicipalityCode, matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return
  await db
    .deleteFrom('signalling.keeper_deed')
    .where('municipality', '=', municipality)
    .where('match_id', 'in', [...matches])
    .execute()
}
