import type { Db } from '../../../../platform/db/connect.ts'
import type { NewOwnWord, OwnWord, OwnWordId } from './own-word.ts'

/** What was set last of every word, in the order of the alphabet. */
export async function findOwnWords(db: Db, municipality: string): Promise<readonly OwnWord[]> {
  const rows = await db
    .selectFrom('information.own_synonym')
    .distinctOn('word')
    .select(['id', 'word', 'means', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('word')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id, word, means, reason, set_at: setAt, set_by_name: setByName }) => ({
    id: id as OwnWordId,
    ...{ word, means, reason, setAt, setByName },
  }))
}

type Row = {
  readonly municipality: string
  readonly id: OwnWordId
  readonly set_at: Temporal.Instant
  readonly set_by: string
  readonly set_by_name: string
}

export async function insertOwnWord(db: Db, row: Row, { word, means, reason }: NewOwnWord): Promise<void> {
  await db
    .insertInto('information.own_synonym')
    .values({ ...row, word, means: [...means], reason })
    .execute()
}
