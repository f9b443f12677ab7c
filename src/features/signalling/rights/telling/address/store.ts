import type { PersonId } from '../../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'

/** Of these people, those whose address stays secret. */
export async function findKeptAddresses(
  db: Db,
  municipality: MunicipalityCode,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set()
  const rows = await db
    .selectFrom('signalling.kept_address')
    .distinctOn('person_id')
    .select(['person_id', 'is_kept'])
    .where('municipality', '=', municipality)
    .where('person_id', 'in', [...people])
    .orderBy('person_id')
    .orderBy('noted_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Set(rows.filter(row => row.is_kept).map(row => row.person_id))
}

export async function insertKeptAddress(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: string
    readonly person_id: PersonId
    readonly is_kept: boolean
    readonly noted_at: Temporal.Instant
    readonly noted_by: string
  },
): Promise<void> {
  await db.insertInto('signalling.kept_address').values(row).execute()
}
