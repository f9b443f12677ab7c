import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'

/** When anything was last said or done about any question; the beginning of time when nothing was. In milliseconds since 1970. */
export async function latestChange(db: Db, municipality: string): Promise<number> {
  const { rows } = await sql<{ at: number | null }>`
    select (extract(epoch from greatest(
      (select max(received_at) from information.question where municipality = ${municipality}),
      (select max(written_at) from information.asker_line where municipality = ${municipality}),
      (select max(answered_at) from information.answer where municipality = ${municipality}),
      (select max(closed_at) from information.question_closing where municipality = ${municipality}),
      (select max(since) from information.question_holder where municipality = ${municipality})
    )) * 1000)::float8 as at`.execute(db)
  return Math.round(rows[0]?.at ?? 0)
}
