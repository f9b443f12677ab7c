import { sql } from 'kysely'
import type { LeftOut } from '../../../../knowledge/basisdataset/fault.ts'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ImportFileId } from '../contact-moment.ts'
import type { Writing } from '../store.ts'

export type NewImportFile = {
  readonly id: ImportFileId
  readonly fingerprint: string
  readonly name: string
  readonly child: ChildId
  readonly leftOut: readonly LeftOut[]
}

export async function insertImportFiles(
  { db, municipality, actor, now }: Writing,
  files: readonly NewImportFile[],
): Promise<void> {
  const rows = files.map(file => ({
    id: file.id,
    fingerprint: file.fingerprint,
    file_name: file.name,
    child_id: file.child,
    left_out: file.leftOut,
  }))
  await sql`
    insert into youth_health.import_file
      (municipality, id, fingerprint, file_name, child_id, left_out, imported_at, imported_by, imported_by_name)
    select ${municipality}, file.*, ${now.toString()}::timestamptz, ${actor.id}, ${actor.name}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as file
      (id uuid, fingerprint text, file_name text, child_id uuid, left_out jsonb)`.execute(db)
}

/** Of these contents, the ones that were taken in before, and the child they were about. */
export async function findImported(
  db: Db,
  municipality: MunicipalityCode,
  fingerprints: readonly string[],
): Promise<readonly (readonly [fingerprint: string, child: ChildId])[]> {
  const { rows } = await sql<{ fingerprint: string; child_id: string }>`
    select fingerprint, child_id from youth_health.import_file
    where municipality = ${municipality} and fingerprint = any(${fingerprints}::text[])`.execute(db)
  return rows.map(row => [row.fingerprint, row.child_id as ChildId])
}

export type ImportedFile = {
  readonly name: string
  readonly child: ChildId
  readonly at: Temporal.Instant
  readonly byName: string
}

/** The files taken in last, the latest first. */
export async function findLatestFiles(db: Db, municipality: MunicipalityCode): Promise<readonly ImportedFile[]> {
  const rows = await db
    .selectFrom('youth_health.import_file')
    .select(['file_name', 'child_id', 'imported_at', 'imported_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('imported_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(row => ({
    name: row.file_name,
    child: row.child_id as ChildId,
    at: row.imported_at,
    byName: row.imported_by_name,
  }))
}

/** The children that were read from files of this name, each once. */
export async function findChildrenFrom(
  db: Db,
  municipality: MunicipalityCode,
  fileName: string,
): Promise<readonly ChildId[]> {
  const rows = await db
    .selectFrom('youth_health.import_file')
    .select('child_id')
    .distinct()
    .where('municipality', '=', municipality)
    .where('file_name', '=', fileName)
    .execute()
  return rows.map(row => row.child_id as ChildId)
}
