import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'

/** The letters that this person opened. */
export async function findRead(db: Db, municipality: MunicipalityCode, reader: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('portal.letter_reading')
    .select('letter')
    .where('municipality', '=', municipality)
    .where('reader_id', '=', reader)
    .execute()
  return new Set(rows.map(row => row.letter))
}

/** The first time counts. */
export async function insertReading(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly reader_id: string
    readonly letter: string
    readonly read_at: Temporal.Instant
  },
): Promise<void> {
  await db
    .insertInto('portal.letter_reading')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
