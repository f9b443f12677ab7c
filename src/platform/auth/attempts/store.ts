import { sql } from 'kysely'
import type { Db } from '../../db/connect.ts'
import { newId } from '../../new-id.ts'

/** Who signs in under one name at once does so one after the other: no guess is left out of the count. */
export async function lockName(db: Db, municipality: string, name: Buffer): Promise<void> {
  const words = `sign-in ${municipality} ${name.toString('hex')}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${words}, 0))`.execute(db)
}

/** The moments of mistakes since then, the newest last. */
export async function findRefusals(
  db: Db,
  municipality: string,
  name: Buffer,
  since: Temporal.Instant,
): Promise<readonly Temporal.Instant[]> {
  const rows = await db
    .selectFrom('auth.refused_sign_in')
    .select('at')
    .where('municipality', '=', municipality)
    .where('name_fingerprint', '=', name)
    .where('at', '>', since)
    .orderBy('at')
    .execute()
  return rows.map(row => row.at)
}

export async function insertRefusal(db: Db, municipality: string, name: Buffer, at: Temporal.Instant): Promise<void> {
  await db
    .insertInto('auth.refused_sign_in')
    .values({ municipality, id: newId<string>(), name_fingerprint: name, at })
    .execute()
}

export async function deleteRefusalsBefore(db: Db, municipality: string, before: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('auth.refused_sign_in')
    .where('municipality', '=', municipality)
    .where('at', '<', before)
    .execute()
}
