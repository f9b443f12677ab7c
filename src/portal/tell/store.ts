import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'

/** Where a youth or parent gets mail; null when that is not known. */
export async function findEmail(db: Db, municipality: MunicipalityCode, person: string): Promise<string | null> {
  const row = await db
    .selectFrom('people.person')
    .select('email')
    .where('municipality', '=', municipality)
    .where('id', '=', person)
    .executeTakeFirst()
  return row?.email ?? null
}
