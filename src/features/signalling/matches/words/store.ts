/** What a reporter writes for oneself about a talk. In this municipality, never in the index. */
import type { Ctx, MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/new-id.ts'

export type OwnWords = { readonly words: string; readonly writtenAt: Temporal.Instant }

export async function findWords(
  { db, municipality, actor }: Pick<Ctx, 'db' | 'municipality' | 'actor'>,
  match: string,
): Promise<readonly OwnWords[]> {
  const rows = await db
    .selectFrom('signalling.match_words')
    .select(['words', 'written_at'])
    .where('municipality', '=', municipality)
    .where('match_id', '=', match)
    .where('written_by', '=', actor.id)
    .orderBy('written_at', 'desc')
    .execute()
  return rows.map(row => ({ words: row.words, writtenAt: row.written_at }))
}

export async function insertWords({ db, municipality, actor, now }: Ctx, match: string, words: string): Promise<void> {
  await db
    .insertInto('signalling.match_words')
    .values({ municipality, match_id: match, id: newId<string>(), words, written_by: actor.id, written_at: now })
    .execute()
}

/** About which matches something is written here. */
export async function findMatchesWithWords(db: Db, municipality: MunicipalityCode): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('signalling.match_words')
    .select('match_id')
    .distinct()
    .where('municipality', '=', municipality)
    .execute()
  return rows.map(row => row.match_id)
}

export async function deleteWords(db: Db, municipality: MunicipalityCode, matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return
  await db
    .deleteFrom('signalling.match_words')
    .where('municipality', '=', municipality)
    .where('match_id', 'in', [...matches])
    .execute()
}
