import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'

/** Erases the words of answered or closed questions in which nothing was said since `before`; says how many. */
export async function eraseWords(
  db: Db,
  municipality: string,
  before: Temporal.Instant,
  now: Temporal.Instant,
): Promise<number> {
  const erased = await db
    .updateTable('information.question as q')
    .set({ body: null, code_hash: null, reply_sealed: null, erased_at: now })
    .where('q.municipality', '=', municipality)
    .where('q.body', 'is not', null)
    .where('q.id', 'in', ended(municipality, before))
    .returning('q.id')
    .execute()
  const ids = erased.map(row => row.id)
  if (ids.length > 0) await eraseAround(db, municipality, ids)
  return ids.length
}

/** There was an end to the talk, long ago, and no word of the asker or of ours after that. */
const ended = (municipality: string, before: Temporal.Instant) => sql<string>`(
  select said.question_id
  from (
    select question_id, answered_at as at, true as ends from information.answer where municipality = ${municipality}
    union all
    select question_id, closed_at, true from information.question_closing where municipality = ${municipality}
    union all
    select question_id, written_at, false from information.asker_line where municipality = ${municipality}
  ) said
  group by said.question_id
  having bool_or(said.ends) and max(said.at) < ${before}
)`

async function eraseAround(db: Db, municipality: string, ids: readonly string[]): Promise<void> {
  for (const table of ['information.answer', 'information.asker_line'] as const)
    await db
      .updateTable(table)
      .set({ body: null })
      .where('municipality', '=', municipality)
      .where('question_id', 'in', ids)
      .execute()
  for (const table of ['information.question_identity', 'information.question_contact'] as const)
    await db.deleteFrom(table).where('municipality', '=', municipality).where('question_id', 'in', ids).execute()
}
