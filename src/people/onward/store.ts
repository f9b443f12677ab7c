import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import type { Source, SourceKind, WentOn } from './source.ts'

export async function findWentOn(
  db: Db,
  municipality: MunicipalityCode,
  { kind, id }: Source,
): Promise<WentOn | undefined> {
  const row = await db
    .selectFrom('people.went_on')
    .select(['at', 'by_name'])
    .where('municipality', '=', municipality)
    .where('source', '=', kind)
    .where('source_id', '=', id)
    .executeTakeFirst()
  return row && { on: row.at, byName: row.by_name }
}

/** The first time counts. */
export async function insertWentOn(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly source: SourceKind
    readonly source_id: string
    readonly at: Temporal.Instant
    readonly by_name: string
  },
): Promise<void> {
  await db
    .insertInto('people.went_on')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
