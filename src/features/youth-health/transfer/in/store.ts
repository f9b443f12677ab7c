import { sql } from 'kysely'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { json } from '../../../../platform/db/values.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Writing } from '../../record/store.ts'
import { type Row as FileRow, transferFile } from '../transfer-file.ts'
import type { Received, ReceivedId, TakenIn, Waiting } from './received.ts'

export async function insertReceived(
  { db, municipality, actor, now }: Writing,
  { id, fingerprint, fileName, file }: Omit<Received, 'at' | 'byName'>,
): Promise<void> {
  const by = { recorded_at: now, recorded_by: actor.id, recorded_by_name: actor.name }
  await db
    .insertInto('youth_health.transfer_inbox')
    .values({ municipality, id, fingerprint, file_name: fileName, content: json(file), ...by })
    .execute()
}

const received = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_health.transfer_inbox')
    .select(['id', 'fingerprint', 'file_name', 'content', 'recorded_at', 'recorded_by_name'])
    .where('municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof received>['execute']>>[number]

const receivedFrom = (row: Row): Received => ({
  id: row.id as ReceivedId,
  fingerprint: row.fingerprint,
  fileName: row.file_name,
  file: transferFile.parse(row.content),
  at: row.recorded_at,
  byName: row.recorded_by_name,
})

/** What waits, the oldest first: of each only whose it is and where it comes from. */
export async function findWaiting(db: Db, municipality: MunicipalityCode): Promise<readonly Waiting[]> {
  const rows = await db
    .selectFrom('youth_health.transfer_inbox')
    .select(['id', 'recorded_at', 'recorded_by_name'])
    .select([
      sql<string>`content->>'sender'`.as('sender'),
      sql<string>`content#>>'{child,givenNames}'`.as('given_names'),
      sql<string>`content#>>'{child,familyName}'`.as('family_name'),
    ])
    .where('municipality', '=', municipality)
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id as ReceivedId,
    name: `${row.given_names} ${row.family_name}`,
    sender: row.sender,
    at: row.recorded_at,
    byName: row.recorded_by_name,
  }))
}

export async function findReceived(db: Db, municipality: MunicipalityCode, id: string): Promise<Received | undefined> {
  const row = await received(db, municipality).where('id', '=', id).executeTakeFirst()
  return row && receivedFrom(row)
}

/** False: somebody else took it in or put it aside in the meantime. */
export async function deleteReceived(db: Db, municipality: MunicipalityCode, id: ReceivedId): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('youth_health.transfer_inbox')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function insertTakenIn(
  { db, municipality, actor, now }: Writing,
  taken: {
    readonly child: ChildId
    readonly sender: string
    readonly fingerprint: string
    readonly counts: Readonly<Record<string, number>>
  },
): Promise<void> {
  const by = { recorded_at: now, recorded_by: actor.id, recorded_by_name: actor.name }
  await db
    .insertInto('youth_health.transfer_in')
    .values({
      municipality,
      id: newId<string>(),
      child_id: taken.child,
      sender: taken.sender,
      fingerprint: taken.fingerprint,
      row_counts: json(taken.counts),
      ...by,
    })
    .execute()
}

/** Was one of these Basisdataset files read in here too, by somebody here? A file that travelled with its record is the same one. */
export async function isReadHereToo(
  db: Db,
  municipality: MunicipalityCode,
  files: readonly FileRow[],
): Promise<boolean> {
  const { rows } = await sql`
    select from youth_health.import_file here
    join jsonb_to_recordset(${JSON.stringify(files)}::jsonb) as there (id uuid, fingerprint text)
      on there.fingerprint = here.fingerprint and there.id <> here.id
    where here.municipality = ${municipality} limit 1`.execute(db)
  return rows.length > 0
}

/** Whether this content was taken in before: when, by whom, and whose it is. */
export async function findTakenIn(
  db: Db,
  municipality: MunicipalityCode,
  fingerprint: string,
): Promise<TakenIn | undefined> {
  const row = await db
    .selectFrom('youth_health.transfer_in')
    .select(['child_id', 'sender', 'recorded_at', 'recorded_by_name'])
    .where('municipality', '=', municipality)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()
  return (
    row && { child: row.child_id as ChildId, sender: row.sender, at: row.recorded_at, byName: row.recorded_by_name }
  )
}
