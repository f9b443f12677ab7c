import type { Db } from '../../../platform/db/connect.ts'

export type ImportId = string & { readonly __brand: 'OfferImportId' }
type Row = {
  readonly municipality: string
  readonly id: ImportId
  readonly content: string
  readonly changes: number
  readonly kept_at: Temporal.Instant
  readonly recorded_by: string
}

export async function insertImport(db: Db, row: Row): Promise<void> {
  await db.insertInto('centre.offer_import').values(row).execute()
}

export async function findImport(db: Db, municipality: string, id: string) {
  const row = await db
    .selectFrom('centre.offer_import')
    .select(['id', 'content'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { id: row.id as ImportId, content: row.content }
}

export async function deleteImport(db: Db, municipality: string, id: ImportId): Promise<void> {
  await db.deleteFrom('centre.offer_import').where('municipality', '=', municipality).where('id', '=', id).execute()
}

export async function deleteImportsBefore(db: Db, municipality: string, moment: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('centre.offer_import')
    .where('municipality', '=', municipality)
    .where('kept_at', '<', moment)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Whose offer it is may change by a file alone. */
export async function updateOwner(db: Db, municipality: string, offer: string, organisation: string): Promise<void> {
  await db
    .updateTable('centre.offer')
    .set({ organisation_id: organisation })
    .where('municipality', '=', municipality)
    .where('id', '=', offer)
    .execute()
}
