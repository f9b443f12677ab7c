import type { Db } from '../../../../platform/db/connect.ts'

export type Attendant = { readonly professional: string; readonly name: string }

/** Who has the chat open at this moment. */
export async function findAttendants(
  db: Db,
  municipality: string,
  at: Temporal.Instant,
): Promise<readonly Attendant[]> {
  const rows = await db
    .selectFrom('information.chat_attendant as a')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'a.municipality').onRef('p.id', '=', 'a.professional_id'),
    )
    .select(['a.professional_id', 'p.name'])
    .where('a.municipality', '=', municipality)
    .where('a.until', '>', at)
    .orderBy('p.name')
    .execute()
  return rows.map(row => ({ professional: row.professional_id, name: row.name }))
}

export async function upsertAttendant(
  db: Db,
  entry: { readonly municipality: string; readonly professional: string; readonly until: Temporal.Instant },
): Promise<void> {
  await db
    .insertInto('information.chat_attendant')
    .values({ municipality: entry.municipality, professional_id: entry.professional, until: entry.until })
    .onConflict(conflict => conflict.columns(['municipality', 'professional_id']).doUpdateSet({ until: entry.until }))
    .execute()
}
